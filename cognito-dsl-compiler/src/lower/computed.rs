//! Values that come from elsewhere, where the declaration has to contain the value itself.
//!
//! A function of CloudFormation, a parameter or a constant of the program may decide about a value. If the template depends on
//! the value, the message says so, and leads to `stages`.

use cognito_model::schema::kind::{Kind, Names, Place};

use super::STAGES;
use super::code::{code, key};
use super::reader::{Reader, describe};
use super::scope::EntryKind;
use crate::report::{Diagnostic, SourceEdit, Suggestion};
use crate::syntax::tree::{ExprKind, Item, ItemKind, Path};

impl Reader<'_> {
    /// Reports that the declaration has to contain the value itself, instead of taking it from somewhere else. This is the one
    /// message about it, and leads to `stages`.
    pub(super) fn always_literal<T>(&self, kind: &Kind) -> Option<T> {
        self.fail(self.of_nothing().unwrap_or_else(|| self.of_computed(kind)))
    }

    fn of_computed(&self, kind: &Kind) -> Diagnostic {
        let what = self.value_kind().map_or_else(String::new, describe);
        let wanted = match kind {
            Kind::Name(_) => "a name",
            Kind::List(_) => "a list in brackets",
            _ => "a literal",
        };
        let note = match kind {
            Kind::List(_) => {
                "the macro has to know how many elements there are; only the value of an element can come from elsewhere"
            }
            _ => "the macro has to know the value, because the template depends on it",
        };
        let diagnostic = self
            .error(format!("`{}` has to be {wanted}, not {what}", self.name))
            .note(note);
        let constant = match self.value_kind() {
            Some(ExprKind::Path(path)) if is_constant(path) => Some(path.text()),
            _ => None,
        };
        let help = match (kind, constant) {
            (kind, None) if self.is_if() && takes_condition(kind) => Suggestion::from(format!(
                "write {}, with `condition: ..` and a name of `conditions`; {}",
                match kind {
                    Kind::List(_) => "a list, and each element in braces",
                    _ => "its settings in braces",
                },
                self.in_stages()
            )),
            (Kind::Flag, Some(constant)) => {
                let block = format!("const {{ {constant} }}");
                Suggestion::from(format!("write `{block}` for a Rust constant"))
                    .edit(SourceEdit::Replace(self.mark, block))
                    .and(&self.in_stages())
            }
            _ => Suggestion::from(format!("write {}; {}", self.words(kind), self.in_stages())),
        };
        // A parameter gets its value with the deployment, and a stage cannot depend on it.
        match self
            .single_property()
            .zip(self.of_deployment())
            .filter(|_| matches!(kind, Kind::Flag | Kind::Variants(_)))
        {
            Some((property, value)) => diagnostic.help(help.and(&format!(
                "if a parameter decides, write `property_overrides: {{ {property:?}: {value} }}` with \
                 CloudFormation's values"
            ))),
            None => diagnostic.help(help),
        }
    }

    /// The value here as an override, if parameters of the deployment decide about it: an `Fn::If`, or a parameter.
    fn of_deployment(&self) -> Option<String> {
        let value = self.value_kind()?;
        if self.is_if() {
            return Some("Fn::If(..)".to_owned());
        }
        let named = match value {
            ExprKind::Call(path, arguments) if path.text() == "Ref" => &arguments.only()?.kind,
            _ => value,
        };
        match named {
            ExprKind::Path(path) if self.is_parameter(path) => code(value),
            _ => None,
        }
    }

    /// Suggests stages, for a value that differs between environments and that the macro has to know.
    fn in_stages(&self) -> String {
        let steps = self.path.steps();
        let mut names: Vec<&str> = steps.iter().map_while(|step| step.name()).collect();
        // A list is replaced as a whole, and so is a value with a short form alone: a file, or the value of an output.
        let value = if names.len() < steps.len() { "[..]" } else { ".." };
        match names[..] {
            ["outputs", _, ..] => names.truncate(2),
            [.., "path"] => names.truncate(names.len() - 1),
            _ => {}
        }
        let mut names = names.into_iter().rev().map(key);
        let last = names.next().unwrap_or_default();
        let setting = names.fold(format!("{last}: {value}"), |inner, name| {
            format!("{name}: {{ {inner} }}")
        });
        format!("if environments differ, write `{STAGES}: {{ dev: {{ {setting} }}, prod: {{ .. }} }}`")
    }

    /// Whether this is an `Fn::If`.
    fn is_if(&self) -> bool {
        matches!(self.value_kind(), Some(ExprKind::Call(path, _)) if path.text() == "Fn::If")
    }

    /// Whether a value of this kind has to be a literal, and comes from elsewhere here.
    pub(super) fn needs_literal(&self, kind: &Kind) -> bool {
        is_literal(kind) && (self.is_computed() || self.is_from_program(kind))
    }

    /// Whether the expression here says where the value comes from, instead of being the value.
    pub(super) fn is_computed(&self) -> bool {
        match self.value_kind() {
            Some(ExprKind::Constant(_)) => true,
            Some(ExprKind::Path(path)) => {
                super::intrinsic::is_intrinsic(path) || is_constant(path) || self.is_declared(path)
            }
            Some(ExprKind::Call(path, _)) => super::intrinsic::is_intrinsic(path),
            // `{ Ref: x }`, as in a template.
            Some(ExprKind::Braces(None, body)) => match &body.items[..] {
                [
                    Item {
                        kind: ItemKind::Named(key, _),
                        ..
                    },
                ] => key.text == "Ref" || key.text.starts_with("Fn::"),
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether the program would have to compute the value: a call, or a name where no name can be the value.
    fn is_from_program(&self, kind: &Kind) -> bool {
        match self.value_kind() {
            Some(ExprKind::Path(_)) => matches!(kind, Kind::Flag | Kind::Duration(_)),
            Some(ExprKind::Call(path, _)) => is_lower(path) && !matches!(kind, Kind::Duration(_)),
            _ => false,
        }
    }

    /// Whether a path is a parameter or a condition.
    fn is_declared(&self, path: &Path) -> bool {
        self.is_parameter(path) || self.names_entry(path, EntryKind::Condition)
    }

    /// Whether a path is a parameter.
    pub(super) fn is_parameter(&self, path: &Path) -> bool {
        self.names_entry(path, EntryKind::Parameter)
    }

    fn names_entry(&self, path: &Path, kind: EntryKind) -> bool {
        let name = super::names::unqualified(path, kind);
        name.is_some_and(|name| self.context.scope.named(kind, &name).is_some())
    }
}

/// Whether a value of this kind has to be a literal in every declaration.
fn is_literal(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Flag
            | Kind::Duration(_)
            | Kind::Variants(_)
            | Kind::Section(_)
            | Kind::Map(_)
            | Kind::List(_)
            | Kind::Number
            | Kind::Text(Place::Literal)
    ) || matches!(kind, Kind::Name(names) if *names != Names::Condition && !super::names::takes_text(*names))
}

/// Whether what is written here can have a condition.
fn takes_condition(kind: &Kind) -> bool {
    match kind {
        Kind::Section(section) | Kind::Short(section, _) => section.field("condition").is_some(),
        Kind::List(item) => takes_condition(item),
        Kind::Variants(variants) => {
            let mut payloads = variants.variants.iter().filter_map(|variant| variant.payload);
            payloads.any(takes_condition)
        }
        _ => false,
    }
}

/// Whether a path looks like a function or a variable of Rust.
pub(super) fn is_lower(path: &Path) -> bool {
    let is_lower = |text: &str| text.starts_with(|c: char| c.is_lowercase() || c == '_');
    path.segments.last().is_some_and(|last| is_lower(&last.text))
}

/// Whether a path looks like a Rust constant: `NAME`, `crate::config::NAME`.
pub(super) fn is_constant(path: &Path) -> bool {
    let is_upper =
        |text: &str| text.len() > 1 && text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase);
    path.index.is_none() && path.segments.last().is_some_and(|last| is_upper(&last.text))
}
