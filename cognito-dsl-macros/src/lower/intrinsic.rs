//! CloudFormation's intrinsics, and values of any kind.

use cognito_model::setting::{Kind, Name, Place};
use cognito_model::{Function, Intrinsic, List, Pseudo, Str, SubPart, Target, Text, Value as Any};

use super::names::Found;
use super::reader::{Reader, Subject, called, describe, example};
use super::scope::Declared;
use super::suggest;
use crate::report::Diagnostic;
use crate::syntax::tree::{Body, Item, ItemKind, Mark, Name as Ident, Path, Value, ValueKind};

/// Whether a path is that of a function or of a pseudo parameter: `Ref`, `Fn::..`, `AWS::..`.
pub(super) fn is_intrinsic(path: &Path) -> bool {
    match &path.segments[..] {
        [one] => matches!(one.text.as_str(), "Ref" | "Condition" | "Secret"),
        [first, ..] => first.text == "Fn" || (first.text == "AWS" && path.segments.len() == 2),
        [] => false,
    }
}

/// The pseudo parameter that a path names.
pub(super) fn pseudo(path: &Path) -> Option<Pseudo> {
    let text = path.text();
    PSEUDO
        .iter()
        .find(|pseudo| pseudo.row().cloudformation == text)
        .cloned()
}

const PSEUDO: &[Pseudo] = &[
    Pseudo::AccountId,
    Pseudo::NotificationARNs,
    Pseudo::NoValue,
    Pseudo::Partition,
    Pseudo::Region,
    Pseudo::StackId,
    Pseudo::StackName,
    Pseudo::URLSuffix,
];

const FUNCTIONS: &[Function] = &[
    Function::And,
    Function::Base64,
    Function::Cidr,
    Function::Equals,
    Function::GetAZs,
    Function::ImportValue,
    Function::Join,
    Function::Length,
    Function::Not,
    Function::Or,
    Function::Select,
    Function::Split,
    Function::ToJsonString,
    Function::Transform,
];

/// The functions that name something of the declaration.
const NAMING: [&str; 5] = ["Ref", "Fn::GetAtt", "Fn::Sub", "Fn::If", "Fn::FindInMap"];

impl<'a> Reader<'a> {
    /// A function or a pseudo parameter, whose values are of a kind: that of the place it stands in.
    pub(super) fn read_intrinsic(&self, kind: Kind) -> Option<Intrinsic> {
        let (path, arguments) = match self.value_kind() {
            Some(ValueKind::Path(path)) => (path, None),
            Some(ValueKind::Call(path, arguments)) => (path, Some(arguments)),
            _ => return self.wrong_kind(&called(&kind), &example(&kind)),
        };
        if let Some(pseudo) = pseudo(path) {
            if arguments.is_some() {
                return self.fail(
                    Diagnostic::error(path.mark, format!("`{}` takes no arguments", path.text()))
                        .help(format!("write `{}`", path.text())),
                );
            }
            return Some(Intrinsic::pseudo(pseudo));
        }
        if path.segments.first().is_some_and(|first| first.text == "AWS") {
            let names: Vec<&str> = PSEUDO.iter().map(|pseudo| pseudo.row().cloudformation).collect();
            return self.unknown(path, "pseudo parameter", &names);
        }
        let name = path.text();
        let Some(arguments) = arguments else {
            if !NAMING.contains(&name.as_str())
                && !FUNCTIONS.iter().any(|function| function.row().cloudformation == name)
            {
                return self.unknown_function(path);
            }
            return self.fail(
                Diagnostic::error(path.mark, format!("`{name}` is a function without its arguments"))
                    .help(format!("write `{name}(..)`")),
            );
        };
        match name.as_str() {
            "Ref" => self.reference(arguments),
            "Fn::GetAtt" => self.get_att(arguments),
            "Fn::Sub" => self.substitution(arguments),
            "Fn::If" => self.conditional(arguments, kind),
            "Fn::FindInMap" => self.find_in_map(arguments),
            "Condition" => self.condition(arguments),
            _ => self.function(path, arguments),
        }
    }

    fn unknown<T>(&self, path: &Path, noun: &str, names: &[&str]) -> Option<T> {
        let text = path.text();
        let all = suggest::list(names.iter().copied());
        self.fail(
            Diagnostic::error(path.mark, format!("there is no {noun} `{text}`")).help(
                match suggest::closest(&text, names.iter().copied()) {
                    Some(likely) => format!("write `{likely}`; there are {all}"),
                    None => format!("there are {all}"),
                },
            ),
        )
    }

    fn unknown_function<T>(&self, path: &Path) -> Option<T> {
        if path.segments.last().is_some_and(|last| last.text == "Ref") {
            let fact = format!("there is no function `{}`", path.text());
            return self.fail(Diagnostic::error(path.mark, fact).help("write `Ref(name)`"));
        }
        let functions = FUNCTIONS.iter().map(|function| function.row().cloudformation);
        let names: Vec<&str> = NAMING.into_iter().chain(functions).collect();
        self.unknown(path, "function", &names)
    }

    /// The arguments without names, if there are as many as this.
    fn arguments(&self, arguments: &'a Body, least: usize, most: usize, usage: &str) -> Option<Vec<&'a Value>> {
        let mut values = Vec::new();
        for item in &arguments.items {
            match &item.kind {
                ItemKind::Bare(value) => values.push(value),
                _ => {
                    return self.fail(
                        Diagnostic::error(arguments.mark, "the arguments of a function have no names")
                            .help(format!("write `{usage}`")),
                    );
                }
            }
        }
        if values.iter().any(|value| matches!(value.kind, ValueKind::Broken)) {
            return self.poison();
        }
        if values.len() < least || values.len() > most {
            let count = match (least, most) {
                (least, most) if least == most => least.to_string(),
                (least, most) => format!("{least} to {most}"),
            };
            let fact = format!("the function takes {count} arguments, not {}", values.len());
            return self.fail(Diagnostic::error(arguments.mark, fact).help(format!("write `{usage}`")));
        }
        Some(values)
    }

    /// A name, or a logical id in quotes.
    fn target(&self, value: &'a Value) -> Option<Target> {
        match &value.kind {
            ValueKind::Text(id) => Some(Target::LogicalId(id.clone().into())),
            ValueKind::Path(path) => self.resolve_target(path),
            other => self.fail(
                Diagnostic::error(value.mark, format!("a reference takes a name, not {}", describe(other)))
                    .help("write `Ref(name)`, or a logical id in quotes"),
            ),
        }
    }

    fn reference(&self, arguments: &'a Body) -> Option<Intrinsic> {
        match self.arguments(arguments, 1, 1, "Ref(name)")?[..] {
            [value] => self.target(value).map(Intrinsic::Ref),
            _ => None,
        }
    }

    fn get_att(&self, arguments: &'a Body) -> Option<Intrinsic> {
        let usage = "Fn::GetAtt(name, Arn)";
        let [resource, attribute] = self.arguments(arguments, 2, 2, usage)?[..] else {
            return None;
        };
        let target = self.target(resource);
        let attribute: Option<Str> = match &attribute.kind {
            ValueKind::Text(text) => Some(text.clone().into()),
            ValueKind::Path(path) => Some(
                path.segments
                    .iter()
                    .map(|segment| segment.text.as_str())
                    .collect::<Vec<_>>()
                    .join(".")
                    .into(),
            ),
            other => self.fail(
                Diagnostic::error(
                    attribute.mark,
                    format!("an attribute is a name, not {}", describe(other)),
                )
                .help(format!("write `{usage}`")),
            ),
        };
        if let Some(Target::Parameter(_) | Target::Pseudo(_)) = &target {
            return self
                .fail(Diagnostic::error(resource.mark, "a parameter has no attributes").help("write `Ref(name)`"));
        }
        Some(Intrinsic::GetAtt(target?, attribute?))
    }

    fn conditional(&self, arguments: &'a Body, kind: Kind) -> Option<Intrinsic> {
        let [condition, yes, no] = self.arguments(arguments, 3, 3, "Fn::If(condition, .., ..)")?[..] else {
            return None;
        };
        let name = self.condition_name(condition);
        // What stands in the place of the function is read as the place itself would read it.
        let branch = |value: &'a Value| {
            let reader = self.instead(value);
            match kind {
                Kind::Text(place) => reader.read_text(place).map(|text| text.to_value()),
                Kind::Number => reader.read_number().map(|number| match number {
                    cognito_model::Number::Literal(number) => Any::Integer(number),
                    cognito_model::Number::Intrinsic(intrinsic) => Any::Intrinsic(intrinsic),
                }),
                _ => reader.read_any(),
            }
        };
        let (yes, no) = (branch(yes), branch(no));
        Some(Intrinsic::If(name?, [yes?, no?].into()))
    }

    /// The name of a condition.
    fn condition_name(&self, value: &'a Value) -> Option<Str> {
        let ValueKind::Path(path) = &value.kind else {
            return self.fail(
                Diagnostic::error(
                    value.mark,
                    format!("a condition goes by its name, not {}", describe(&value.kind)),
                )
                .help("declare it in `conditions`, and write its name"),
            );
        };
        match self.declared(path, Declared::Condition)? {
            Name::Declared(name) => Some(name),
            _ => None,
        }
    }

    fn condition(&self, arguments: &'a Body) -> Option<Intrinsic> {
        let [value] = self.arguments(arguments, 1, 1, "Condition(name)")?[..] else {
            return None;
        };
        self.condition_name(value).map(Intrinsic::Condition)
    }

    fn find_in_map(&self, arguments: &'a Body) -> Option<Intrinsic> {
        let usage = "Fn::FindInMap(mapping, \"key\", \"key\")";
        let [mapping, first, second] = self.arguments(arguments, 3, 3, usage)?[..] else {
            return None;
        };
        let ValueKind::Path(path) = &mapping.kind else {
            return self.fail(
                Diagnostic::error(
                    mapping.mark,
                    format!("a mapping goes by its name, not {}", describe(&mapping.kind)),
                )
                .help("declare it in `mappings`, and write its name"),
            );
        };
        let name = self.declared(path, Declared::Mapping);
        let (first, second) = (self.instead(first).read_any(), self.instead(second).read_any());
        match name? {
            Name::Declared(name) => Some(Intrinsic::FindInMap(name, [first?, second?].into())),
            _ => None,
        }
    }

    fn function(&self, path: &Path, arguments: &'a Body) -> Option<Intrinsic> {
        let name = path.text();
        let Some(function) = FUNCTIONS.iter().find(|function| function.row().cloudformation == name) else {
            return self.unknown_function(path);
        };
        let (least, most) = function.arguments();
        let usage = function
            .row()
            .docs
            .first()
            .and_then(|docs| docs.split('`').nth(1))
            .unwrap_or(&name);
        let values = self.arguments(arguments, least, most, usage)?;
        let outer = self.context.in_condition.replace(function.of_conditions());
        let read: Vec<Option<Any>> = values.into_iter().map(|value| self.instead(value).read_any()).collect();
        self.context.in_condition.set(outer);
        let values: Option<Vec<Any>> = read.into_iter().collect();
        Some(Intrinsic::Call(function.clone(), values?.into()))
    }

    /// `Fn::Sub("text with ${name} and ${name.Attribute}", { variable: value })`
    fn substitution(&self, arguments: &'a Body) -> Option<Intrinsic> {
        let values = self.arguments(arguments, 1, 2, "Fn::Sub(\"..${name}..\")")?;
        let (text, mark) = match values.first() {
            Some(Value {
                kind: ValueKind::Text(text),
                mark,
            }) => (text, *mark),
            Some(other) => {
                return self.fail(
                    Diagnostic::error(
                        other.mark,
                        format!("`Fn::Sub` takes a text, not {}", describe(&other.kind)),
                    )
                    .help("write `Fn::Sub(\"..${name}..\")`"),
                );
            }
            None => return None,
        };
        let variables = match values.get(1) {
            Some(value) => match self.instead(value).read_any()? {
                Any::Map(variables) => variables,
                _ => {
                    return self.fail(
                        Diagnostic::error(value.mark, "the second argument of `Fn::Sub` names values")
                            .help("write `Fn::Sub(\"..${name}..\", { name: .. })`"),
                    );
                }
            },
            None => List::EMPTY,
        };
        self.sub_parts(text, mark, &variables)
            .map(|parts| Intrinsic::Sub(parts.into()))
    }

    fn sub_parts(&self, text: &str, mark: Mark, variables: &[(Str, Any)]) -> Option<Vec<SubPart>> {
        let mut parts = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        let mut failed = false;
        while let Some(start) = rest.find("${") {
            plain.push_str(&rest[..start]);
            rest = &rest[start + 2..];
            let Some(end) = rest.find('}') else {
                return self.fail(
                    Diagnostic::error(mark, format!("`${{{rest}` is not closed"))
                        .help("write `${name}`, or `${!name}` for the characters themselves"),
                );
            };
            let name = rest[..end].trim();
            rest = &rest[end + 1..];
            if let Some(literal) = name.strip_prefix('!') {
                plain.push_str(&format!("${{{literal}}}"));
                continue;
            }
            if !plain.is_empty() {
                parts.push(SubPart::Text(std::mem::take(&mut plain).into()));
            }
            match self.sub_part(name, mark, variables) {
                Some(part) => parts.push(part),
                None => failed = true,
            }
        }
        plain.push_str(rest);
        if !plain.is_empty() {
            parts.push(SubPart::Text(plain.into()));
        }
        if failed { None } else { Some(parts) }
    }

    fn sub_part(&self, name: &str, mark: Mark, variables: &[(Str, Any)]) -> Option<SubPart> {
        if let Some((name, value)) = variables.iter().find(|(variable, _)| variable == name) {
            return Some(SubPart::Variable(name.clone(), value.clone()));
        }
        let (resource, attribute) = match name.split_once('.') {
            Some((resource, attribute)) => (resource, Some(attribute)),
            None => (name, None),
        };
        let segments: Vec<Ident> = resource
            .split("::")
            .filter_map(|text| {
                let token = syn::parse_str::<syn::Ident>(text).ok()?;
                Some(Ident {
                    text: text.to_owned(),
                    mark,
                    token,
                })
            })
            .collect();
        if segments.is_empty() || segments.len() != resource.split("::").count() {
            return self.fail(
                Diagnostic::error(mark, format!("`${{{name}}}` names nothing of this pool"))
                    .help("write `${name}` or `${name.Attribute}`, or `${!name}` for the characters themselves"),
            );
        }
        let target = self.resolve_target(&Path {
            segments,
            index: None,
            mark,
        })?;
        Some(match attribute {
            Some(attribute) => SubPart::GetAtt(target, attribute.to_owned().into()),
            None => SubPart::Ref(target),
        })
    }

    /// An intrinsic, or the name of a parameter, that gives a whole list.
    pub(super) fn read_list_intrinsic(&self) -> Option<Intrinsic> {
        match (self.value_kind(), self.head()) {
            (Some(ValueKind::Path(_)), Some(path)) if !is_intrinsic(path) => {
                match self.find(path, &[Declared::Parameter]) {
                    Found::One(entry) if super::names::is_list(&entry.resource_type) => {
                        Some(Intrinsic::Ref(Target::Parameter(entry.name.clone().into())))
                    }
                    _ => self.wrong_kind("a list", &format!("[{}]", path.text())),
                }
            }
            _ => self.read_intrinsic(Kind::Any),
        }
    }

    /// Anything that a template can hold.
    pub(super) fn read_any(&self) -> Option<Any> {
        let Subject::Value(value) = self.subject else {
            return self.wrong_kind("a value", "\"..\"");
        };
        match &value.kind {
            ValueKind::Text(text) => Some(Any::Text(text.clone().into())),
            ValueKind::Bool(value) => Some(Any::Bool(*value)),
            ValueKind::Integer(_) => self.read_integer().map(Any::Integer),
            ValueKind::Fraction(text) => match text.parse::<f64>() {
                Ok(number) if number.is_finite() => Some(Any::Float(number)),
                _ => self.fail(
                    self.error(format!("{text} is beyond what a template can hold"))
                        .help("write a smaller number"),
                ),
            },
            ValueKind::List(body) => {
                let items = body.items.iter().map(|item| self.element(item));
                // Every element is read before one of them counts as failed.
                let items: Vec<Option<Any>> = items.collect();
                items
                    .into_iter()
                    .collect::<Option<Vec<Any>>>()
                    .map(|items| Any::List(items.into()))
            }
            ValueKind::Braces(None, body) => {
                let entries: Vec<Option<(Str, Any)>> = body.items.iter().map(|item| self.member(item)).collect();
                entries
                    .into_iter()
                    .collect::<Option<Vec<_>>>()
                    .map(|entries| Any::Map(entries.into()))
            }
            ValueKind::Path(path) | ValueKind::Call(path, _) => self.any_name(path, value),
            ValueKind::Broken => self.poison(),
            ValueKind::Constant(_) => self.fail(
                self.error("a `const` block has no type here")
                    .help("use it for a text, a number or a flag of a setting"),
            ),
            other => self.fail(
                self.error(format!("{} is nothing that a template can hold", describe(other)))
                    .help("write a text, a number, a truth value, a list, values by name in braces, or an intrinsic"),
            ),
        }
    }

    fn any_name(&self, path: &Path, value: &Value) -> Option<Any> {
        if path.text() == "null" && matches!(value.kind, ValueKind::Path(_)) {
            return Some(Any::Null);
        }
        if path.text() == "Secret" {
            return self.read_text(Place::Text).map(|text: Text| text.to_value());
        }
        if is_intrinsic(path) {
            return self.read_intrinsic(Kind::Any).map(Any::Intrinsic);
        }
        if matches!(value.kind, ValueKind::Call(..)) {
            return self.unknown_function(path);
        }
        if self.context.in_condition.get() {
            return match self.declared(path, Declared::Condition)? {
                Name::Declared(name) => Some(Any::Intrinsic(Intrinsic::Condition(name))),
                _ => None,
            };
        }
        self.resolve_target(path)
            .map(|target| Any::Intrinsic(Intrinsic::Ref(target)))
    }

    fn element(&self, item: &'a Item) -> Option<Any> {
        match &item.kind {
            ItemKind::Bare(value) => self.instead(value).read_any(),
            ItemKind::Named(key, _) => self.fail(
                Diagnostic::error(key.mark, "the elements of a list have no names").help("write the value alone"),
            ),
            ItemKind::Base(name) => {
                self.no_base(name);
                self.poison()
            }
        }
    }

    fn member(&self, item: &'a Item) -> Option<(Str, Any)> {
        match &item.kind {
            ItemKind::Named(key, value) => Some((
                key.text.clone().into(),
                self.part(self.path.clone(), &key.text, value).read_any()?,
            )),
            ItemKind::Bare(Value {
                kind: ValueKind::Broken,
                ..
            }) => self.poison(),
            ItemKind::Bare(value) => self.fail(
                Diagnostic::error(value.mark, format!("{} has no name before it", describe(&value.kind)))
                    .help("write `name: value`"),
            ),
            ItemKind::Base(name) => {
                self.no_base(name);
                self.poison()
            }
        }
    }
}
