//! Flags, texts, numbers, durations and types.

use cognito_model::schema::kind::{Place, TypeOf};
use cognito_model::{Duration, Intrinsic, Number, Parameter, Str, Target, Text, Unit};

use super::ConstBlock;
use super::instead::{Instead, is_constant, shape};
use super::reader::{Given, Reader, called, describe};
use super::scope::EntryKind;
use super::suggest;
use super::target::Lookup;
use crate::report::{Diagnostic, Help};
use crate::syntax::tree::{Body, Expr, ExprKind, Item, ItemKind, Mark, Path, Word};
use cognito_model::schema::kind::Kind;

impl<'a> Reader<'a> {
    pub(super) fn read_flag(&self) -> Option<bool> {
        match self.subject {
            Given::Flag => Some(true),
            Given::Expr(Expr {
                kind: ExprKind::Bool(value),
                ..
            }) => Some(*value),
            Given::Expr(Expr {
                kind: ExprKind::Constant(_),
                ..
            }) => {
                self.constant();
                Some(false)
            }
            _ => match self.says() {
                Some(value) => self.wrong_kind(&called(&Kind::Flag), Instead::Code(value.to_string())),
                None => self.not_a(&Kind::Flag),
            },
        }
    }

    /// What stands here in another language: yes or no.
    fn says(&self) -> Option<bool> {
        let word = match self.value_kind()? {
            ExprKind::Integer(number) => number.to_string(),
            ExprKind::Text(text) => text.to_lowercase(),
            ExprKind::Path(path) => path.text().to_lowercase(),
            _ => return None,
        };
        match word.as_str() {
            "true" | "yes" | "on" | "1" | "enabled" | "active" => Some(true),
            "false" | "no" | "off" | "0" | "disabled" | "inactive" => Some(false),
            _ => None,
        }
    }

    pub(super) fn read_text(&self, place: Place) -> Option<Text> {
        let wanted = || match self.meant_text(place) {
            Some(text) => self.wrong_kind(&called(&Kind::Text(place)), Instead::Code(format!("{text:?}"))),
            None => self.not_a(&Kind::Text(place)),
        };
        match self.value_kind() {
            Some(ExprKind::Text(text)) => Some(text.clone().into()),
            Some(ExprKind::Constant(_)) if place != Place::Literal => {
                self.constant();
                Some(Intrinsic::NO_VALUE.into())
            }
            Some(ExprKind::Path(_) | ExprKind::Call(..)) if place != Place::Literal => match self.head() {
                Some(path) if path.text() == "Secret" => self.read_secret(),
                Some(path) if super::intrinsic::is_intrinsic(path) => {
                    self.read_intrinsic(Kind::Text(place)).map(Text::Intrinsic)
                }
                Some(path) if matches!(self.value_kind(), Some(ExprKind::Path(_))) => self.resource_text(path, place),
                _ => wanted(),
            },
            _ => wanted(),
        }
    }

    /// The string that was meant by something that is none.
    fn meant_text(&self, place: Place) -> Option<String> {
        // A number in quotes is no ARN.
        let is_free = matches!(place, Place::Text | Place::Literal);
        let text = match self.value_kind()? {
            ExprKind::Integer(number) if is_free => Some(number.to_string()),
            ExprKind::Fraction(number) if is_free => Some(number.clone()),
            ExprKind::Bool(value) if is_free => Some(value.to_string()),
            ExprKind::List(body) => match &body.items[..] {
                [
                    Item {
                        kind:
                            ItemKind::Bare(Expr {
                                kind: ExprKind::Text(text),
                                ..
                            }),
                        ..
                    },
                ] => Some(text.clone()),
                _ => None,
            },
            _ => None,
        };
        text.filter(|text| self.row.is_none_or(|row| row.accepts_text(text)))
    }

    pub(super) fn read_number(&self) -> Option<Number> {
        match self.value_kind() {
            Some(ExprKind::Integer(_)) => self.read_integer().map(Number::Literal),
            Some(ExprKind::Constant(_)) => {
                self.constant();
                Some(Number::Intrinsic(Intrinsic::NO_VALUE))
            }
            Some(ExprKind::Path(_) | ExprKind::Call(..)) => match self.head() {
                Some(path) if super::intrinsic::is_intrinsic(path) => {
                    self.read_intrinsic(Kind::Number).map(Number::Intrinsic)
                }
                Some(path) if matches!(self.value_kind(), Some(ExprKind::Path(_))) => self.named_number(path),
                _ => self.not_a(&Kind::Number),
            },
            Some(ExprKind::Fraction(text)) => {
                let below = text.parse::<f64>().map_or(0, |number| number.floor() as i64);
                let help = match text.parse::<f64>() {
                    Ok(number) if number.fract() == 0.0 => Help::write(self.mark, below.to_string()),
                    _ => Help::any_of(self.mark, vec![below.to_string(), below.saturating_add(1).to_string()]),
                };
                self.fail(
                    self.error(format!("`{}` takes a whole number, not {text}", self.name))
                        .help(help),
                )
            }
            _ => self.no_number(),
        }
    }

    /// A parameter by its name, which stands for its `Ref`.
    fn named_number(&self, path: &Path) -> Option<Number> {
        if let Lookup::One(entry) = self.find(path, &[EntryKind::Parameter]) {
            if !Parameter::is_list_type(&entry.resource_type) {
                let target = Target::Parameter(entry.name.clone().into());
                return Some(Number::Intrinsic(Intrinsic::Ref(target)));
            }
        }
        let text = path.text();
        let help = if is_constant(path) {
            Help::write(self.mark, format!("const {{ {text} }}")).with(" for a constant of Rust")
        } else {
            "write a number, or the name of a parameter that is one".into()
        };
        self.fail(
            self.error(format!("`{}` takes a number, not the name `{text}`", self.name))
                .help(help),
        )
    }

    fn no_number<T>(&self) -> Option<T> {
        match self.value_kind() {
            Some(ExprKind::Text(text)) if text.parse::<i64>().is_ok() => {
                self.wrong_kind(&called(&Kind::Number), Instead::Code(text.clone()))
            }
            _ => self.not_a(&Kind::Number),
        }
    }

    pub(super) fn read_integer(&self) -> Option<i64> {
        match self.value_kind() {
            Some(ExprKind::Integer(number)) => match i64::try_from(*number) {
                Ok(number) => Some(number),
                Err(_) => self.fail(
                    self.error(format!("`{}` is {number}, which no property can hold", self.name))
                        .help(match self.row.map(|row| row.allowed) {
                            Some(allowed) if !allowed.is_empty() => format!("write a number, {allowed}"),
                            _ => format!("write a number from {} to {}", i64::MIN, i64::MAX),
                        }),
                ),
            },
            _ => self.no_number(),
        }
    }

    pub(super) fn read_duration(&self, wanted: Unit) -> Option<Duration> {
        let kind = Kind::Duration(wanted);
        let wrong = || self.not_a(&kind);
        let meant = match self.value_kind() {
            Some(ExprKind::Integer(number)) => u32::try_from(*number).ok().map(|number| wanted.times(number)),
            Some(ExprKind::Text(text)) => in_words(text, wanted),
            _ => None,
        };
        if let Some(meant) = meant {
            return self.wrong_kind(&called(&kind), Instead::Code(meant.to_string()));
        }
        let Some(ExprKind::Call(path, arguments)) = self.value_kind().filter(|_| !self.is_computed()) else {
            return wrong();
        };
        // The last segment counts, as in `Duration::days`.
        let Some(name) = path.segments.last().filter(|_| path.index.is_none()) else {
            return wrong();
        };
        let Some(unit) = Unit::ALL.into_iter().find(|unit| unit.name() == name.text) else {
            return self.unknown_unit(name, arguments, wanted);
        };
        let [item] = &arguments.items[..] else {
            return self.fail(
                self.error(format!("`{}` takes one number", name.text))
                    .help(format!("write a number in the parentheses, `{}(..)`", name.text)),
            );
        };
        let ItemKind::Bare(value) = &item.kind else {
            return wrong();
        };
        match &value.kind {
            ExprKind::Integer(number) => match u32::try_from(*number) {
                Ok(number) => Some(unit.times(number)),
                Err(_) => self.fail(
                    self.error(format!(
                        "`{}` is {number} {}, and a duration has 0 to {}",
                        self.name,
                        name.text,
                        u32::MAX
                    ))
                    .help(match self.row.map(|row| row.allowed) {
                        Some(allowed) if !allowed.is_empty() => format!("write a duration that is allowed: {allowed}"),
                        _ => format!("write a number of {} that is not below 0", name.text),
                    }),
                ),
            },
            ExprKind::Fraction(text) => self.fraction(text, unit, wanted, value.mark),
            ExprKind::Broken => self.poison(),
            ExprKind::Text(text) if text.parse::<u32>().is_ok() => self.fail(
                Diagnostic::error(
                    value.mark,
                    format!("`{}` takes a whole number, not a string", name.text),
                )
                .write(text),
            ),
            _ => {
                // Of what is computed, it is said in the same words as of a whole duration.
                let inner = self.instead(value);
                if inner.is_computed() {
                    return inner.always_literal(&kind);
                }
                let fact = format!("`{}` takes a whole number, not {}", name.text, describe(&value.kind));
                let help = format!("write a number in the parentheses, `{}(..)`", name.text);
                self.fail(Diagnostic::error(value.mark, fact).help(help))
            }
        }
    }

    /// `weeks(2)`: a unit that there is not, which days can stand for.
    fn unknown_unit<T>(&self, name: &Word, arguments: &Body, wanted: Unit) -> Option<T> {
        let names = || Unit::ALL.iter().map(|unit| unit.name());
        let number = match &arguments.items[..] {
            [
                Item {
                    kind:
                        ItemKind::Bare(Expr {
                            kind: ExprKind::Integer(number),
                            ..
                        }),
                    ..
                },
            ] => u32::try_from(*number).ok(),
            _ => None,
        };
        let days = days_of(&name.text).and_then(|days| days.checked_mul(number?));
        let help = match (days, suggest::closest(&name.text, names())) {
            (Some(days), _) => Help::write(self.mark, format!("days({days})")),
            (None, Some(likely)) if number.is_some() => Help::write(name.mark, likely),
            _ => format!("write {}", shape(&Kind::Duration(wanted), self.row)).into(),
        };
        let fact = format!("there is no unit `{}`, only {}", name.text, suggest::one_of(names()));
        self.fail(Diagnostic::error(name.mark, fact).help(help))
    }

    /// `days(1.5)`: says which whole durations lie around it, or in which unit it is whole.
    fn fraction(&self, text: &str, unit: Unit, wanted: Unit, mark: Mark) -> Option<Duration> {
        let seconds = text.parse::<f64>().unwrap_or(0.0) * unit.seconds() as f64;
        let count = seconds / wanted.seconds() as f64;
        let name = wanted.name();
        let whole = |count: f64| format!("{name}({count})");
        let help = if count.fract() == 0.0 && count >= 0.0 {
            Help::write(self.mark, whole(count))
        } else {
            let around = [count.floor().max(0.0), count.ceil().max(1.0)].map(whole);
            Help::any_of(self.mark, around.to_vec())
        };
        self.fail(
            Diagnostic::error(
                mark,
                format!("`{}({text})` is no whole number of {}", unit.name(), unit.name()),
            )
            .help(help),
        )
    }

    pub(super) fn read_type(&self, of: TypeOf) -> Option<Str> {
        let wrong = || self.not_a(&Kind::Type(of));
        let text = match self.value_kind() {
            Some(ExprKind::Text(text)) => text.clone(),
            Some(ExprKind::Path(path)) => path.text(),
            Some(ExprKind::Braces(Some(path), _) | ExprKind::Call(path, _)) if of != TypeOf::Resource => path.text(),
            _ => return wrong(),
        };
        match of {
            TypeOf::Resource | TypeOf::StackResource if text.split("::").count() < 2 => self.fail(
                self.error(format!("`{text}` is not a type of a resource"))
                    .help("write the type as CloudFormation has it, such as `AWS::IAM::Role`"),
            ),
            TypeOf::Parameter if !is_parameter_type(&text) => {
                let all = suggest::list(PARAMETER_TYPES.iter().copied());
                let all = format!("there are {all}, and types that begin with `AWS::`");
                let at = self.head().map_or(self.mark, |path| path.mark);
                let help = match suggest::closest(&text, PARAMETER_TYPES.iter().copied()) {
                    Some(likely) => Help::write(at, likely).and(&all),
                    None => all.into(),
                };
                self.fail(
                    self.error(format!("there is no type of a parameter `{text}`"))
                        .help(help),
                )
            }
            _ => Some(text.into()),
        }
    }

    /// Keeps a `const` block for the expansion.
    pub(super) fn constant(&self) {
        if let Some(ExprKind::Constant(tokens)) = self.value_kind() {
            self.context.constants.borrow_mut().push(ConstBlock {
                path: self.path.clone(),
                mark: self.mark,
                tokens: tokens.clone(),
                row: self.row,
            });
        }
    }

    /// `Secret("name-or-arn")`, `Secret("name-or-arn", "json_key")`: a dynamic reference to Secrets Manager.
    fn read_secret(&self) -> Option<Text> {
        let help = "the form is `Secret(\"name-or-arn\")` or `Secret(\"name-or-arn\", \"json_key\")`";
        let wrong = || {
            self.fail(
                self.error("`Secret` takes the name or ARN of a secret, and a key")
                    .help(help),
            )
        };
        let Some(ExprKind::Call(_, arguments)) = self.value_kind() else {
            return wrong();
        };
        let mut texts = Vec::new();
        for item in &arguments.items {
            match &item.kind {
                ItemKind::Bare(Expr {
                    kind: ExprKind::Text(text),
                    ..
                }) => texts.push(text.as_str()),
                ItemKind::Bare(Expr {
                    kind: ExprKind::Broken, ..
                }) => return self.poison(),
                _ => return wrong(),
            }
        }
        match texts[..] {
            [secret] => Some(format!("{{{{resolve:secretsmanager:{secret}:SecretString:::}}}}").into()),
            [secret, key] => Some(format!("{{{{resolve:secretsmanager:{secret}:SecretString:{key}::}}}}").into()),
            _ => wrong(),
        }
    }

    /// What a bare name stands for where a string is wanted.
    pub(super) fn resource_text(&self, path: &Path, place: Place) -> Option<Text> {
        self.resolve_text(path, place).map(Text::Intrinsic)
    }
}

const PARAMETER_TYPES: &[&str] = &["String", "Number", "CommaDelimitedList", "List<Number>"];

fn is_parameter_type(text: &str) -> bool {
    PARAMETER_TYPES.contains(&text) || text.starts_with("AWS::") || text.starts_with("List<AWS::")
}

/// `3 days` as a duration, if it is one.
fn in_words(text: &str, wanted: Unit) -> Option<Duration> {
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    let word = text.trim()[digits.len()..].trim().to_lowercase();
    let named = |unit: &Unit| unit.name().starts_with(word.trim_end_matches('s'));
    let unit = match word.trim_end_matches('s') {
        "" if word.is_empty() => wanted,
        "" => Unit::Seconds,
        _ => Unit::ALL.into_iter().rev().find(named)?,
    };
    Some(unit.times(digits.parse().ok()?))
}

/// How many days a longer unit has that the language lacks.
fn days_of(unit: &str) -> Option<u32> {
    match unit.trim_end_matches('s') {
        "week" => Some(7),
        "fortnight" => Some(14),
        "month" => Some(30),
        "year" => Some(365),
        _ => None,
    }
}
