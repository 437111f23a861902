//! CloudFormation's intrinsic functions.

use cognito_model::schema::kind::Kind;
use cognito_model::schema::read::Name;
use cognito_model::{Function, Intrinsic, OutputValue, Parameter, Pseudo, Str, Target, Value as Any};

use super::code::is_identifier;
use super::computed::is_constant;
use super::entries::{takes_names, takes_strings};
use super::instead::Instead;
use super::names::qualified;
use super::reader::{Reader, describe};
use super::scope::EntryKind;
use super::suggest;
use super::target::{Lookup, Within};
use crate::report::{Diagnostic, Suggestion};
use crate::syntax::tree::{Body, Expr, ExprKind, Item, ItemKind, Mark, Path};

/// Whether a path names a function or a pseudo parameter: `Ref`, `Fn::..`, `AWS::..`.
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
    Pseudo::ALL.iter().find(|pseudo| pseudo.name() == text).copied()
}

/// The functions whose arguments name something in the declaration.
pub(super) const NAMING: [&str; 5] = ["Ref", "Fn::GetAtt", "Fn::Sub", "Fn::If", "Fn::FindInMap"];

impl<'a> Reader<'a> {
    /// A function or a pseudo parameter. Its result has to be of the kind that the place takes.
    pub(super) fn read_intrinsic(&self, kind: Kind) -> Option<Intrinsic> {
        let (path, arguments) = match self.value_kind() {
            Some(ExprKind::Path(path)) => (path, None),
            Some(ExprKind::Call(path, arguments)) => (path, Some(arguments)),
            _ => return self.not_a(&kind),
        };
        if let Some(pseudo) = pseudo(path) {
            if arguments.is_some() {
                return self.fail(
                    Diagnostic::error(path.mark, format!("`{}` takes no arguments", path.text()))
                        .help(Suggestion::write(self.mark, path.text())),
                );
            }
            return Some(Intrinsic::pseudo(pseudo));
        }
        if path.segments.first().is_some_and(|first| first.text == "AWS") {
            return self.unknown_pseudo(path, &Within::Source);
        }
        let name = path.text();
        let Some(arguments) = arguments else {
            if !NAMING.contains(&name.as_str()) && !Function::ALL.iter().any(|function| function.name() == name) {
                return self.unknown_function(path);
            }
            return self.fail(
                Diagnostic::error(path.mark, format!("`{name}` is a function, and needs arguments"))
                    .help(format!("write `{name}(..)`")),
            );
        };
        self.remember(&name, path.mark);
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

    fn unknown<T>(&self, path: &Path, noun: &str, names: &[&str], within: &Within<'_>) -> Option<T> {
        let text = path.text();
        let all = suggest::there_are(&text, names.iter().copied());
        // All functions begin alike.
        let bare = |name: &'_ str| name.trim_start_matches("Fn::").to_owned();
        let bares: Vec<String> = names.iter().map(|name| bare(name)).collect();
        let likely = suggest::closest(&bare(&text), bares.iter().map(String::as_str));
        let likely = likely.and_then(|likely| names.iter().find(|name| bare(name) == likely));
        self.fail(
            Diagnostic::error(path.mark, format!("there is no {noun} `{text}`")).help(match likely {
                Some(likely) if suggest::repeats(&all, likely) => within.in_place_of(path, likely),
                Some(likely) => within.in_place_of(path, likely).and(&all),
                // Newer ones than the macro knows.
                None if text.starts_with("AWS::") && matches!(within, Within::Source) => {
                    Suggestion::from(all).and(&format!("CloudFormation may have a newer one: `Ref({text:?})`"))
                }
                None => all.into(),
            }),
        )
    }

    pub(super) fn unknown_pseudo<T>(&self, path: &Path, within: &Within<'_>) -> Option<T> {
        let names: Vec<&str> = Pseudo::ALL.iter().map(|pseudo| pseudo.name()).collect();
        self.unknown(path, "pseudo parameter", &names, within)
    }

    pub(super) fn unknown_function<T>(&self, path: &Path) -> Option<T> {
        if path.segments.last().is_some_and(|last| last.text == "Ref") {
            let fact = format!("there is no function `{}`", path.text());
            return self
                .fail(Diagnostic::error(path.mark, fact).help("write `Ref(..)` with a name in the parentheses"));
        }
        if let Some(help) = super::function::instead_of_output(path) {
            let fact = format!("`{}` is a whole output, not part of a value", path.text());
            return self.fail(Diagnostic::error(path.mark, fact).help(help));
        }
        if let Some(output) = self.meant_output(path) {
            let fact = format!("there is no function `{}`", path.text());
            return self.fail(Diagnostic::error(path.mark, fact).help(Suggestion::write(path.mark, output)));
        }
        if let Some((_, what)) = super::function::ELSEWHERE
            .iter()
            .find(|(name, _)| path.text().starts_with(name))
        {
            let fact = format!("`{}` is not allowed here", path.text());
            return self.fail(Diagnostic::error(path.mark, fact).help(*what));
        }
        if let (Some(row), "Secret" | "File") = (self.row, path.text().as_str()) {
            return self.not_a(row.kind);
        }
        let functions = Function::ALL.iter().map(|function| function.name());
        let names: Vec<&str> = NAMING.into_iter().chain(functions).collect();
        self.unknown(path, "function", &names, &Within::Source)
    }

    /// The value of an output that a name in another style stands for, such as `client_id`.
    pub(super) fn meant_output(&self, path: &Path) -> Option<&'static str> {
        let name = path.single().filter(|_| self.path.first() == Some("outputs"))?;
        suggest::named_variant(&name.text, OutputValue::VARIANTS.variants).map(|variant| variant.name)
    }

    /// The arguments without names, if there are exactly `count`.
    pub(super) fn arguments(
        &self,
        arguments: &'a Body,
        least: usize,
        most: usize,
        usage: &str,
    ) -> Option<Vec<&'a Expr>> {
        let mut values = Vec::new();
        for item in &arguments.items {
            match &item.kind {
                ItemKind::Bare(value) => values.push(value),
                _ => {
                    return self.fail(
                        Diagnostic::error(arguments.mark, "the arguments of a function have no names")
                            .help(format!("the form is `{usage}`")),
                    );
                }
            }
        }
        if values.iter().any(|value| matches!(value.kind, ExprKind::Broken)) {
            return self.poison();
        }
        // YAML and JSON pass the arguments as a list.
        if let ([list], Some(path)) = (&values[..], self.head()) {
            if let Some(count) = length(list).filter(|count| (least..=most).contains(count)) {
                let of_conditions = Function::ALL
                    .iter()
                    .any(|it| it.name() == path.text() && it.of_conditions());
                if of_conditions || count > 1 && !(least..=most).contains(&1) {
                    let name = path.text();
                    let ExprKind::List(body) = &list.kind else { return None };
                    let inside = super::code::items(body)?;
                    let fact = format!("`{name}` takes its arguments without brackets");
                    let help = Suggestion::write(self.mark, format!("{name}({inside})"));
                    return self.fail(Diagnostic::error(list.mark, fact).help(help));
                }
            }
        }
        if values.len() < least || values.len() > most {
            let count = match (least, most) {
                (least, most) if least == most => least.to_string(),
                (least, most) => format!("{least} to {most}"),
            };
            let name = usage.split('(').next().unwrap_or(usage);
            let noun = if most == 1 { "argument" } else { "arguments" };
            let fact = format!("`{name}` takes {count} {noun}, not {}", values.len());
            let mark = self.head().map_or(arguments.mark, |path| path.mark.to(arguments.mark));
            return self.fail(Diagnostic::error(mark, fact).help(format!("the form is `{usage}`")));
        }
        Some(values)
    }

    /// A name, or a logical ID in quotes.
    fn target(&self, value: &'a Expr) -> Option<Target> {
        match &value.kind {
            ExprKind::Text(id) => {
                self.remember(id, value.mark);
                Some(Target::LogicalId(id.clone().into()))
            }
            ExprKind::Path(path) => self.resolve_target(path),
            other => self.fail(
                Diagnostic::error(value.mark, format!("a reference takes a name, not {}", describe(other)))
                    .help("write a name of the declaration, or a logical ID in quotes"),
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
        let attribute_mark = attribute.mark;
        let attribute: Option<Str> = match &attribute.kind {
            ExprKind::Text(text) => Some(text.clone().into()),
            ExprKind::Path(path) => Some(
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
                .help(format!("the form is `{usage}`")),
            ),
        };
        if let Some(Target::Parameter(_) | Target::Pseudo(_)) = &target {
            let help = match &resource.kind {
                ExprKind::Path(path) => Suggestion::write(self.mark, format!("Ref({})", path.text())),
                _ => "write its `Ref(..)`".into(),
            };
            return self.fail(Diagnostic::error(resource.mark, "a parameter has no attributes").help(help));
        }
        let attribute = attribute?;
        self.remember(&attribute, attribute_mark);
        Some(Intrinsic::GetAtt(target?, attribute))
    }

    fn conditional(&self, arguments: &'a Body, kind: Kind) -> Option<Intrinsic> {
        let [condition, yes, no] = self.arguments(arguments, 3, 3, "Fn::If(condition, .., ..)")?[..] else {
            return None;
        };
        let name = self.condition_name(condition);
        // The branches are read as a value in this place would be.
        let branch = |value: &'a Expr| {
            let reader = self.instead(value);
            match kind {
                // A constant would replace the whole function.
                _ if matches!(value.kind, ExprKind::Constant(_)) => reader.read_any(),
                Kind::Text(place) => reader.read_text(place).map(|text| text.to_value()),
                Kind::Number => reader.read_number().map(|number| match number {
                    cognito_model::Number::Literal(number) => Any::Integer(number),
                    cognito_model::Number::Intrinsic(intrinsic) => Any::Intrinsic(intrinsic),
                }),
                _ => reader.read_any(),
            }
        };
        self.remember_literals(yes);
        self.remember_literals(no);
        let (yes, no) = (branch(yes), branch(no));
        Some(Intrinsic::If(name?, [yes?, no?].into()))
    }

    /// Remembers where the literals of an argument are, for the rules about what the function may result in.
    pub(super) fn remember_literals(&self, value: &Expr) {
        match &value.kind {
            ExprKind::Text(text) => self.remember(&format!("{text:?}"), value.mark),
            ExprKind::Integer(number) => self.remember(&number.to_string(), value.mark),
            ExprKind::List(body) => {
                let values = body.items.iter().filter_map(Item::bare);
                values.for_each(|value| self.remember_literals(value));
            }
            _ => {}
        }
    }

    /// What to write instead of the name or logical ID of a condition or a mapping in quotes.
    pub(super) fn quoted_name(&self, text: &str, mark: Mark, kind: EntryKind) -> Suggestion {
        let mut names = self.context.scope.names(kind);
        match names.find(|name| suggest::is_same(name, text)) {
            Some(name) if is_identifier(name) => Suggestion::write(mark, name),
            Some(name) => Suggestion::write(mark, qualified(kind.map(), name)),
            None => {
                let (noun, map) = (kind.noun(), kind.map());
                format!(
                    "write a name of `{map}`; for a {noun} of the rest of the template, declare `{map}: {{ name: External({text:?}) }}`"
                )
                .into()
            }
        }
    }

    /// The name of a condition.
    fn condition_name(&self, value: &'a Expr) -> Option<Str> {
        let ExprKind::Path(path) = &value.kind else {
            return self.fail(
                Diagnostic::error(
                    value.mark,
                    format!("a condition is written as its name, not as {}", describe(&value.kind)),
                )
                .help(match &value.kind {
                    ExprKind::Text(id) => self.quoted_name(id, value.mark, EntryKind::Condition),
                    _ => "declare the condition in `conditions`, and write its name".into(),
                }),
            );
        };
        match self.declared(path, EntryKind::Condition)? {
            Name::Declared(name) => {
                self.remember(&name, path.mark);
                Some(name)
            }
            _ => None,
        }
    }

    fn condition(&self, arguments: &'a Body) -> Option<Intrinsic> {
        let [value] = self.arguments(arguments, 1, 1, "Condition(name)")?[..] else {
            return None;
        };
        self.condition_name(value).map(Intrinsic::Condition)
    }

    fn function(&self, path: &Path, arguments: &'a Body) -> Option<Intrinsic> {
        let name = path.text();
        let Some(function) = Function::ALL.iter().find(|function| function.name() == name) else {
            return self.unknown_function(path);
        };
        let (least, most) = function.arguments();
        let usage = function
            .docs()
            .first()
            .and_then(|docs| docs.split('`').nth(1))
            .unwrap_or(&name);
        let values = self.arguments(arguments, least, most, usage)?;
        if let (Function::ImportValue, [value]) = (*function, &values[..]) {
            self.name_of_export(value)?;
        }
        values.iter().for_each(|value| self.remember_literals(value));
        let outer = self.context.in_condition.replace(function.of_conditions());
        let read: Vec<Option<Any>> = values
            .into_iter()
            .map(|value| match self.path.first() {
                // What this property takes says nothing about what a part of it takes.
                Some("resources") => self.part(self.path.clone(), &name, value).read_any(),
                _ => self.instead(value).read_any(),
            })
            .collect();
        self.context.in_condition.set(outer);
        let values: Option<Vec<Any>> = read.into_iter().collect();
        Some(Intrinsic::Call(*function, values?.into()))
    }

    /// Reports a name that nothing here has, as the name of what another stack exports: it belongs in quotes.
    fn name_of_export(&self, value: &Expr) -> Option<()> {
        let ExprKind::Path(path) = &value.kind else {
            return Some(());
        };
        let Some(name) = path.single().filter(|_| !is_intrinsic(path) && path.text() != "pool") else {
            return Some(());
        };
        let is_declared = !matches!(self.find(path, EntryKind::REFERABLE), Lookup::None);
        if is_declared || self.context.scope.has_unread(EntryKind::REFERABLE) || is_constant(path) {
            return Some(());
        }
        let fact = format!("there is no `{}` in this declaration", name.text);
        self.fail(
            Diagnostic::error(path.mark, fact).help(
                Suggestion::write(path.mark, format!("{:?}", name.text))
                    .with(" for the name of what another stack exports"),
            ),
        )
    }

    /// An intrinsic function, or the name of a parameter, that returns a whole list.
    pub(super) fn read_list_intrinsic(&self) -> Option<Intrinsic> {
        match (self.value_kind(), self.head()) {
            (Some(ExprKind::Path(_)), Some(path)) if !is_intrinsic(path) => {
                match self.find(path, &[EntryKind::Parameter]) {
                    Lookup::One(entry)
                        if Parameter::is_list_type(&entry.resource_type)
                            || Parameter::is_external_type(&entry.resource_type) =>
                    {
                        Some(Intrinsic::Ref(Target::Parameter(entry.name.clone().into())))
                    }
                    _ => {
                        let code = match self.row {
                            Some(row) if self.is_computed() && !takes_names(row.kind) => None,
                            Some(row) if is_constant(path) && takes_strings(row) => {
                                Some(format!("const {{ {} }}", path.text()))
                            }
                            _ => Some(format!("[{}]", path.text())),
                        };
                        let words = || Instead::Words("a list, `[..]`".to_owned());
                        self.wrong_kind("a list", code.map_or_else(words, Instead::Code))
                    }
                }
            }
            _ => self.read_intrinsic(Kind::Any),
        }
    }
}

/// The number of elements in a list.
fn length(value: &Expr) -> Option<usize> {
    match &value.kind {
        ExprKind::List(body) => Some(body.items.len()),
        _ => None,
    }
}
