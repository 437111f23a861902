//! Flags, texts, numbers, durations and types.

use cognito_model::schema::kind::{Place, TypeOf};
use cognito_model::{Duration, Intrinsic, Number, Parameter, Str, Target, Text, Unit};

use super::Constant;
use super::reader::{Reader, Subject, called, example};
use super::scope::Declared;
use super::suggest;
use super::target::Found;
use crate::report::Diagnostic;
use crate::syntax::tree::{ItemKind, Mark, Path, Value, ValueKind};
use cognito_model::schema::kind::Kind;

impl<'a> Reader<'a> {
    pub(super) fn read_flag(&self) -> Option<bool> {
        match self.subject {
            Subject::Flag => Some(true),
            Subject::Value(Value {
                kind: ValueKind::Bool(value),
                ..
            }) => Some(*value),
            Subject::Value(Value {
                kind: ValueKind::Constant(_),
                ..
            }) => {
                self.constant();
                Some(false)
            }
            _ => self.wrong_kind("`true` or `false`", if self.says_no() { "false" } else { "true" }),
        }
    }

    /// Whether what stands here says no in another language.
    fn says_no(&self) -> bool {
        match self.value_kind() {
            Some(ValueKind::Integer(0)) => true,
            Some(ValueKind::Text(text)) => matches!(text.to_lowercase().as_str(), "false" | "no" | "off" | "0"),
            Some(ValueKind::Path(path)) => matches!(path.text().as_str(), "False" | "No" | "Off" | "no" | "off"),
            _ => false,
        }
    }

    pub(super) fn read_text(&self, place: Place) -> Option<Text> {
        let wanted = || self.wrong_kind(&called(&Kind::Text(place)), &self.text_example(place));
        match self.value_kind() {
            Some(ValueKind::Text(text)) => Some(text.clone().into()),
            Some(ValueKind::Constant(_)) if place != Place::Literal => {
                self.constant();
                Some(Intrinsic::NO_VALUE.into())
            }
            Some(ValueKind::Path(_) | ValueKind::Call(..)) if place != Place::Literal => match self.head() {
                Some(path) if path.text() == "Secret" => self.read_secret(),
                Some(path) if super::intrinsic::is_intrinsic(path) => {
                    self.read_intrinsic(Kind::Text(place)).map(Text::Intrinsic)
                }
                Some(path) if matches!(self.value_kind(), Some(ValueKind::Path(_))) => self.resource_text(path, place),
                _ => wanted(),
            },
            _ => wanted(),
        }
    }

    /// What to write for a string, with what stands there now where that is what was meant.
    fn text_example(&self, place: Place) -> String {
        match self.value_kind() {
            // A number in quotes is no ARN.
            _ if !matches!(place, Place::Text | Place::Literal) => example(&Kind::Text(place)),
            Some(ValueKind::Integer(number)) => format!("\"{number}\""),
            Some(ValueKind::Fraction(number)) => format!("\"{number}\""),
            Some(ValueKind::Bool(value)) => format!("\"{value}\""),
            _ => example(&Kind::Text(place)),
        }
    }

    pub(super) fn read_number(&self) -> Option<Number> {
        match self.value_kind() {
            Some(ValueKind::Integer(_)) => self.read_integer().map(Number::Literal),
            Some(ValueKind::Constant(_)) => {
                self.constant();
                Some(Number::Intrinsic(Intrinsic::NO_VALUE))
            }
            Some(ValueKind::Path(_) | ValueKind::Call(..)) => match self.head() {
                Some(path) if super::intrinsic::is_intrinsic(path) => {
                    self.read_intrinsic(Kind::Number).map(Number::Intrinsic)
                }
                Some(path) if matches!(self.value_kind(), Some(ValueKind::Path(_))) => self.named_number(path),
                _ => self.wrong_kind("a number", "1"),
            },
            Some(ValueKind::Fraction(text)) => {
                let below = text.parse::<f64>().map_or(0, |number| number.floor() as i64);
                let help = match text.parse::<f64>() {
                    Ok(number) if number.fract() == 0.0 => format!("write `{below}`"),
                    _ => format!("write `{below}` or `{}`", below.saturating_add(1)),
                };
                self.fail(
                    self.error(format!("`{}` takes a whole number, not {text}", self.name))
                        .help(help),
                )
            }
            _ => self.wrong_kind("a number", &self.number_example()),
        }
    }

    /// A parameter by its name, which stands for its `Ref`.
    fn named_number(&self, path: &Path) -> Option<Number> {
        if let Found::One(entry) = self.find(path, &[Declared::Parameter]) {
            if !Parameter::is_list_type(&entry.resource_type) {
                let target = Target::Parameter(entry.name.clone().into());
                return Some(Number::Intrinsic(Intrinsic::Ref(target)));
            }
        }
        let text = path.text();
        let help = if text.chars().all(|c| !c.is_lowercase()) {
            format!("write a number, or `const {{ {text} }}` for a constant of Rust")
        } else {
            "write a number, or the name of a parameter that is one".to_owned()
        };
        self.fail(
            self.error(format!("`{}` takes a number, not the name `{text}`", self.name))
                .help(help),
        )
    }

    fn number_example(&self) -> String {
        match self.value_kind() {
            Some(ValueKind::Text(text)) if text.parse::<i64>().is_ok() => text.clone(),
            _ => example(&Kind::Number),
        }
    }

    pub(super) fn read_integer(&self) -> Option<i64> {
        match self.value_kind() {
            Some(ValueKind::Integer(number)) => match i64::try_from(*number) {
                Ok(number) => Some(number),
                Err(_) => self.fail(
                    self.error(format!("`{}` is {number}, which no property can hold", self.name))
                        .help(match self.row.map(|row| row.allowed) {
                            Some(allowed) if !allowed.is_empty() => format!("write a number, {allowed}"),
                            _ => format!("write a number from {} to {}", i64::MIN, i64::MAX),
                        }),
                ),
            },
            _ => self.wrong_kind("a number", &self.number_example()),
        }
    }

    pub(super) fn read_duration(&self, wanted: Unit) -> Option<Duration> {
        let kind = Kind::Duration(wanted);
        let wrong = || self.wrong_kind(&called(&kind), &example(&kind));
        if let Some(ValueKind::Integer(number)) = self.value_kind() {
            return self.wrong_kind(&called(&kind), &format!("{}({number})", wanted.name()));
        }
        if let Some(ValueKind::Text(text)) = self.value_kind() {
            return self.wrong_kind(&called(&kind), &in_words(text, wanted));
        }
        let Some(ValueKind::Call(path, arguments)) = self.value_kind() else {
            return wrong();
        };
        // The last segment counts, as in `Duration::days`.
        let Some(name) = path.segments.last().filter(|_| path.index.is_none()) else {
            return wrong();
        };
        let Some(unit) = Unit::ALL.into_iter().find(|unit| unit.name() == name.text) else {
            let names: Vec<&str> = Unit::ALL.iter().map(|unit| unit.name()).collect();
            let likely = suggest::closest(&name.text, names.iter().copied()).unwrap_or(wanted.name());
            return self.fail(
                Diagnostic::error(
                    name.mark,
                    format!("there is no unit `{}`, only {}", name.text, suggest::one_of(names)),
                )
                .help(format!("write `{likely}(..)`")),
            );
        };
        let [item] = &arguments.items[..] else {
            return self.fail(
                self.error(format!("`{}` takes one number", name.text))
                    .help(format!("write `{}(1)`", name.text)),
            );
        };
        let ItemKind::Bare(value) = &item.kind else {
            return wrong();
        };
        match &value.kind {
            ValueKind::Integer(number) => match u32::try_from(*number) {
                Ok(number) => Some(unit.times(number)),
                Err(_) => self.fail(
                    self.error(format!(
                        "`{}` is {number} {}, and a duration has 0 to {}",
                        self.name,
                        name.text,
                        u32::MAX
                    ))
                    .help(format!("write `{}(1)`", name.text)),
                ),
            },
            ValueKind::Fraction(text) => self.fraction(text, unit, wanted, value.mark),
            ValueKind::Broken => self.poison(),
            ValueKind::Text(text) if text.parse::<u32>().is_ok() => self.fail(
                Diagnostic::error(
                    value.mark,
                    format!("`{}` takes a whole number, not a string", name.text),
                )
                .help(format!("write `{}({text})`", name.text)),
            ),
            _ => self.fail(
                Diagnostic::error(
                    value.mark,
                    format!(
                        "`{}` takes a whole number, not {}",
                        name.text,
                        super::reader::describe(&value.kind)
                    ),
                )
                .help(format!("write `{}(1)`", name.text)),
            ),
        }
    }

    /// `days(1.5)`: says which whole durations lie around it, or in which unit it is whole.
    fn fraction(&self, text: &str, unit: Unit, wanted: Unit, mark: Mark) -> Option<Duration> {
        let seconds = text.parse::<f64>().unwrap_or(0.0) * unit.seconds() as f64;
        let count = seconds / wanted.seconds() as f64;
        let name = wanted.name();
        let help = if count.fract() == 0.0 && count >= 0.0 {
            format!("write `{name}({count})`")
        } else {
            format!(
                "write `{name}({})` or `{name}({})`",
                count.floor().max(0.0),
                count.ceil().max(1.0)
            )
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
        let wrong = || self.wrong_kind(&called(&Kind::Type(of)), &example(&Kind::Type(of)));
        let text = match self.value_kind() {
            Some(ValueKind::Text(text)) => text.clone(),
            Some(ValueKind::Path(path)) => path.text(),
            Some(ValueKind::Braces(Some(path), _) | ValueKind::Call(path, _)) if of == TypeOf::Parameter => path.text(),
            _ => return wrong(),
        };
        match of {
            TypeOf::Resource if text.split("::").count() < 2 => self.fail(
                self.error(format!("`{text}` is not a type of a resource"))
                    .help("write the type as CloudFormation has it, such as `AWS::IAM::Role`"),
            ),
            TypeOf::Parameter if !is_parameter_type(&text) => {
                let likely = suggest::closest(&text, PARAMETER_TYPES.iter().copied()).unwrap_or("String");
                self.fail(
                    self.error(format!("there is no type of a parameter `{text}`"))
                        .help(format!(
                            "write `{likely}`; there are {}, and types that begin with `AWS::`",
                            suggest::list(PARAMETER_TYPES.iter().copied())
                        )),
                )
            }
            _ => Some(text.into()),
        }
    }

    /// Keeps a `const` block for the expansion.
    pub(super) fn constant(&self) {
        if let Some(ValueKind::Constant(tokens)) = self.value_kind() {
            self.context.constants.borrow_mut().push(Constant {
                path: self.path.clone(),
                mark: self.mark,
                tokens: tokens.clone(),
                row: self.row,
            });
        }
    }

    /// `Secret("name-or-arn")`, `Secret("name-or-arn", "json_key")`: a dynamic reference to Secrets Manager.
    fn read_secret(&self) -> Option<Text> {
        let help = "write `Secret(\"name-or-arn\")` or `Secret(\"name-or-arn\", \"json_key\")`";
        let wrong = || {
            self.fail(
                self.error("`Secret` takes the name or ARN of a secret, and a key")
                    .help(help),
            )
        };
        let Some(ValueKind::Call(_, arguments)) = self.value_kind() else {
            return wrong();
        };
        let mut texts = Vec::new();
        for item in &arguments.items {
            match &item.kind {
                ItemKind::Bare(Value {
                    kind: ValueKind::Text(text),
                    ..
                }) => texts.push(text.as_str()),
                ItemKind::Bare(Value {
                    kind: ValueKind::Broken,
                    ..
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

/// `3 days` as a duration, as far as it can be told.
fn in_words(text: &str, wanted: Unit) -> String {
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    let count = if digits.is_empty() { "1" } else { &digits };
    let word = text
        .trim()
        .trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ')
        .to_lowercase();
    let named = |unit: &Unit| !word.is_empty() && unit.name().starts_with(word.trim_end_matches('s'));
    let unit = Unit::ALL.into_iter().rev().find(named).unwrap_or(wanted);
    format!("{}({count})", unit.name())
}
