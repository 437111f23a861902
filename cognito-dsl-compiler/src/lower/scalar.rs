//! Flags, strings, numbers and types.

use cognito_model::schema::kind::{Place, TypeOf};
use cognito_model::{Intrinsic, Number, Parameter, ParameterSettings, StackResourceSettings, Str, Target, Text};

use super::computed::is_constant;
use super::file::is_file;
use super::instead::Instead;
use super::reader::{Given, Reader, called};
use super::scope::{EITHER_EXTERNAL, EXTERNAL, EntryKind};
use super::suggest;
use super::target::Lookup;
use super::translate::{body_of, taken, yes_or_no};
use super::{ConstBlock, Gives};
use crate::listed;
use crate::report::Suggestion;
use crate::syntax::tree::{Expr, ExprKind, ItemKind, Path};
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
            _ => match self.value_kind().and_then(yes_or_no) {
                Some(value) => self.wrong_kind(&called(&Kind::Flag), Instead::Code(value.to_string())),
                None => self.not_a(&Kind::Flag),
            },
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
                Some(_) if place == Place::Text && self.value_kind().is_some_and(is_file) => match self.subject {
                    Given::Expr(value) => self.text_of_file(value),
                    _ => None,
                },
                Some(path) if super::intrinsic::is_intrinsic(path) => {
                    self.read_intrinsic(Kind::Text(place)).map(Text::Intrinsic)
                }
                Some(path) if matches!(self.value_kind(), Some(ExprKind::Path(_))) => self.resource_text(path, place),
                _ => wanted(),
            },
            _ => wanted(),
        }
    }

    /// The string that a value of another kind stands for.
    fn meant_text(&self, place: Place) -> Option<String> {
        // A number in quotes is not an ARN.
        let is_free = matches!(place, Place::Text | Place::Literal);
        let text = match self.value_kind()? {
            ExprKind::Integer(number) if is_free => Some(number.to_string()),
            ExprKind::Fraction(number) if is_free => Some(number.clone()),
            ExprKind::Bool(value) if is_free => Some(value.to_string()),
            ExprKind::List(body) => match &body.only()?.kind {
                ExprKind::Text(text) => Some(text.clone()),
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
                    Ok(number) if number.fract() == 0.0 => Suggestion::write(self.mark, below.to_string()),
                    _ => Suggestion::any_of(self.mark, vec![below.to_string(), below.saturating_add(1).to_string()]),
                };
                self.fail(
                    self.error(format!("`{}` takes a whole number, not {text}", self.name))
                        .help(help),
                )
            }
            _ => self.no_number(),
        }
    }

    /// A parameter by name, which stands for its `Ref`.
    fn named_number(&self, path: &Path) -> Option<Number> {
        if let Lookup::One(entry) = self.find(path, &[EntryKind::Parameter]) {
            if !Parameter::is_list_type(&entry.resource_type) {
                let target = Target::Parameter(entry.name.clone().into());
                return Some(Number::Intrinsic(Intrinsic::Ref(target)));
            }
        }
        let text = path.text();
        let help = if is_constant(path) {
            Suggestion::write(self.mark, format!("const {{ {text} }}")).with(" for a Rust constant")
        } else {
            "write a number, or the name of a parameter of the type `Number`".into()
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
            // CloudFormation makes a number of what it inserts.
            Some(ExprKind::Text(text)) if text.starts_with("{{resolve:") => {
                self.wrong_kind(&called(&Kind::Number), Instead::Code(format!("Fn::Sub({text:?})")))
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
                            Some(allowed) if !allowed.is_empty() => format!("write a number: {allowed}"),
                            _ => format!("write a number from {} to {}", i64::MIN, i64::MAX),
                        }),
                ),
            },
            _ => self.no_number(),
        }
    }

    pub(super) fn read_type(&self, of: TypeOf) -> Option<Str> {
        let wrong = || match self.typed(of) {
            Some(code) => self.wrong_kind(&called(&Kind::Type(of)), Instead::Code(code)),
            None => self.not_a(&Kind::Type(of)),
        };
        let text = match self.value_kind() {
            Some(ExprKind::Text(text)) => text.clone(),
            Some(ExprKind::Path(path)) => path.text(),
            Some(ExprKind::Call(path, arguments)) if of == TypeOf::Parameter && path.text() == EXTERNAL => {
                return Some(format!("{EXTERNAL}({})", self.external("parameter", arguments)?).into());
            }
            Some(ExprKind::Braces(Some(path), _)) if of == TypeOf::Parameter && path.text() == EXTERNAL => {
                return self.fail(
                    self.error("the rest of the template declares an external parameter, with its settings")
                        .help(EITHER_EXTERNAL),
                );
            }
            Some(ExprKind::Braces(Some(path), _) | ExprKind::Call(path, _)) if of != TypeOf::Resource => path.text(),
            _ => return wrong(),
        };
        match of {
            TypeOf::Resource | TypeOf::StackResource if is_part_of_type(&text) => self.fail(
                self.error(format!("`{text}` is not a resource type"))
                    .help("write the type as in CloudFormation, such as `AWS::IAM::Role`"),
            ),
            TypeOf::Parameter if !is_parameter_type(&text) => {
                let all = listed::list(PARAMETER_TYPES.iter().copied());
                let all = format!("there are {all}, and types that begin with `AWS::`");
                let at = self.head().map_or(self.mark, |path| path.mark);
                let help = match suggest::closest(&text, PARAMETER_TYPES.iter().copied()) {
                    Some(likely) => Suggestion::write(at, likely).and(&all),
                    None => all.into(),
                };
                self.fail(self.error(format!("there is no parameter type `{text}`")).help(help))
            }
            _ => {
                if of != TypeOf::Parameter {
                    self.remember(&text, self.head().map_or(self.mark, |path| path.mark));
                }
                Some(text.into())
            }
        }
    }

    /// `{ type: String, default: ".." }`, with the type moved before the braces.
    fn typed(&self, of: TypeOf) -> Option<String> {
        let Some(ExprKind::Braces(None, body)) = self.value_kind() else {
            return None;
        };
        let Some((name, others)) = taken(body, &["type"]) else {
            // Most parameters are strings.
            let is_parameter = of == TypeOf::Parameter && !body.items.is_empty();
            let settings = is_parameter.then(|| self.translated_fields(ParameterSettings::SECTION, body))??;
            return Some(format!("String {{ {settings} }}"));
        };
        let name = match name {
            ExprKind::Text(text) if super::code::is_path(text) => text.clone(),
            ExprKind::Text(text) => format!("{text:?}"),
            ExprKind::Path(path) => path.text(),
            _ => return None,
        };
        let settings = match of {
            TypeOf::Parameter => self.translated_fields(ParameterSettings::SECTION, &body_of(body, others))?,
            TypeOf::StackResource => self.translated_fields(StackResourceSettings::SECTION, &body_of(body, others))?,
            TypeOf::Resource => String::new(),
        };
        Some(match settings.as_str() {
            "" => name,
            settings => format!("{name} {{ {settings} }}"),
        })
    }

    /// Keeps a `const` block for the expansion.
    pub(super) fn constant(&self) {
        let constants = self.context.constants.borrow();
        let is_element = constants
            .last()
            .is_some_and(|list| list.gives == Gives::Strings && self.path.parent().as_ref() == Some(&list.path));
        drop(constants);
        self.keep(if is_element { Gives::EachString } else { Gives::Value });
    }

    /// The same, for a block that evaluates to `gives`.
    pub(super) fn keep(&self, gives: Gives) {
        if let Some(ExprKind::Constant(tokens)) = self.value_kind() {
            self.context.constants.borrow_mut().push(ConstBlock {
                path: self.path.clone(),
                mark: self.mark,
                tokens: tokens.clone(),
                row: self.row,
                gives,
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
        if texts.iter().any(|text| text.trim().is_empty()) {
            return self.fail(self.error("`Secret` has an empty name").help(help));
        }
        match texts[..] {
            [secret] => Some(format!("{{{{resolve:secretsmanager:{secret}:SecretString:::}}}}").into()),
            [secret, key] => Some(format!("{{{{resolve:secretsmanager:{secret}:SecretString:{key}::}}}}").into()),
            _ => wrong(),
        }
    }

    /// What a bare name stands for where a string is expected.
    pub(super) fn resource_text(&self, path: &Path, place: Place) -> Option<Text> {
        self.resolve_text(path, place).map(Text::Intrinsic)
    }
}

const PARAMETER_TYPES: &[&str] = &["String", "Number", "CommaDelimitedList", "List<Number>", EXTERNAL];

fn is_parameter_type(text: &str) -> bool {
    PARAMETER_TYPES.contains(&text) || text.starts_with("AWS::") || text.starts_with("List<AWS::")
}

/// Whether a type lacks a part: types of AWS have three, and your own have at least two.
fn is_part_of_type(text: &str) -> bool {
    let parts = text.split("::").count();
    parts < 2 || (parts < 3 && text.starts_with("AWS::"))
}
