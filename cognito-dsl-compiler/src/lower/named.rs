//! An item of braces as a name and what stands behind it, and what is said of names that are wrong.

use cognito_model::schema::kind::{Field, Kind, Section};
use cognito_model::{
    BooleanAttribute, DateTimeAttribute, NumberAttribute, SettingPath, StandardAttributeName, StringAttribute,
};

use super::reader::{Reader, Subject, called, describe, example, is_pool};
use super::scope::Declared;
use super::section::BASE;
use super::suggest;
use crate::report::Diagnostic;
use crate::syntax::tree::{Item, ItemKind, Key, Mark, ValueKind};

/// An item as `name` and what stands behind it.
pub(super) struct Named<'a> {
    pub(super) name: &'a str,
    pub(super) mark: Mark,
    pub(super) subject: Subject<'a>,
}

impl<'a> Reader<'a> {
    /// What an item names and what stands behind the name. `kind_of` tells what a name takes, if it is known.
    pub(super) fn named(&self, item: &'a Item, kind_of: &dyn Fn(&str) -> Option<&'static Kind>) -> Option<Named<'a>> {
        let report = self.context.report;
        let is_flag_of = |name: &str| matches!(kind_of(name), Some(Kind::Flag));
        match &item.kind {
            ItemKind::Named(Key { text, mark, .. }, value) => Some(Named {
                name: text,
                mark: *mark,
                subject: Subject::Value(value),
            }),
            ItemKind::Base(_) => None,
            ItemKind::Bare(value) => {
                let (path, behind) = match &value.kind {
                    ValueKind::Path(path) => (path, None),
                    ValueKind::Braces(Some(path), _) => (path, Some("{ .. }")),
                    ValueKind::Call(path, _) => (path, Some("..")),
                    // Whatever it was meant to be.
                    ValueKind::Broken => return self.poison(),
                    other => {
                        let help = match other {
                            ValueKind::Text(text) if is_flag_of(text) => format!("write `{text}` without quotes"),
                            _ => format!("write `name: ..` for a field of `{}`", self.name),
                        };
                        report.push(
                            Diagnostic::error(value.mark, format!("{} has no name before it", describe(other)))
                                .help(help),
                        );
                        self.poison_part();
                        return None;
                    }
                };
                let Some(name) = path.single() else {
                    let help = match &path.segments[..] {
                        [name, value] if kind_of(&name.text).is_some() => {
                            format!("write `{}: {}`", name.text, value.text)
                        }
                        [.., last] if is_flag_of(&last.text) => format!("write `{}`", last.text),
                        _ => "write `name: value`".to_owned(),
                    };
                    report.push(
                        Diagnostic::error(path.mark, format!("`{}` is not a name of a field", path.text())).help(help),
                    );
                    self.poison_part();
                    return None;
                };
                let kind = kind_of(&name.text);
                let (mark, text) = (name.mark, name.text.as_str());
                let subject = match (behind, kind) {
                    (None, Some(Kind::Flag)) => Subject::Flag,
                    (None, Some(kind)) => {
                        report.push(
                            Diagnostic::error(mark, format!("`{text}` has no value, and takes {}", called(kind)))
                                .help(format!("write `{text}: {}`", self.value_for(text, kind))),
                        );
                        self.context.failed.borrow_mut().push(self.path.key(text));
                        Subject::Broken
                    }
                    // Reported as unknown by the caller.
                    (None, None) => Subject::Flag,
                    (Some(shape), kind) => {
                        let written = match (shape, kind) {
                            ("{ .. }", _) => format!("{text}: {{ .. }}"),
                            (_, Some(kind)) => format!("{text}: {}", example(kind)),
                            (_, None) => format!("{text}: .."),
                        };
                        report.push(
                            Diagnostic::error(mark, format!("there is no colon behind `{text}`"))
                                .help(format!("write `{written}`")),
                        );
                        match &value.kind {
                            ValueKind::Braces(_, body) => Subject::Braces(body),
                            _ => Subject::Broken,
                        }
                    }
                };
                Some(Named {
                    name: text,
                    mark,
                    subject,
                })
            }
        }
    }

    /// Remembers that there is something in these braces of which nobody knows what it was to be, so that no rule says what
    /// they lack. The pool is too much for that.
    fn poison_part(&self) {
        if self.path != SettingPath::root() {
            self.poison::<()>();
        }
    }

    /// What to write for a field: the parameter or resource of its name where there is one and it takes a string.
    fn value_for(&self, name: &str, kind: &Kind) -> String {
        let kinds = [Declared::External, Declared::Parameter];
        match kind {
            Kind::Text(_) if !self.context.scope.find(&kinds, name).is_empty() => name.to_owned(),
            kind => empty(kind),
        }
    }

    /// Whether it is the first of its name. A second is reported with the place of the first.
    pub(super) fn first(&self, seen: &mut Vec<(&'a str, Mark)>, named: &Named<'a>) -> bool {
        let Some((_, first)) = seen.iter().find(|(name, _)| *name == named.name) else {
            seen.push((named.name, named.mark));
            return true;
        };
        let name = named.name;
        let report = self.context.report;
        report.push(Diagnostic::error(named.mark, format!("`{name}` is given twice")).help("leave one of the two out"));
        report.push(Diagnostic::error(*first, format!("`{name}` is given here first")));
        false
    }

    /// Reports a name that is no field. The answer is the field that was meant, which then is not missing as well.
    pub(super) fn unknown_field(&self, section: &'static Section, named: &Named<'_>) -> Option<usize> {
        let name = named.name;
        let mut diagnostic = Diagnostic::error(named.mark, format!("there is no setting `{name}` in `{}`", self.name));
        let fields = || {
            section
                .fields
                .iter()
                .map(|field| field.name)
                .filter(|name| *name != BASE)
        };
        let meant = suggest::field(name, section.fields).filter(|field| field.name != BASE);
        let certain = meant.filter(|field| suggest::is_certain(name, field));
        let by_cognito = is_set_by_cognito(section, name);
        let is_required = name == "required" && CUSTOM_ATTRIBUTES.contains(&section.name);
        diagnostic = match (certain, suggest::elsewhere(name, section), meant) {
            _ if by_cognito => diagnostic
                .note(format!("Cognito sets `{name}` itself, and it is no part of the schema"))
                .help("leave it out; a client reads it by `read_attributes`"),
            _ if is_required => diagnostic
                .note("Cognito does not require custom attributes of anybody")
                .help("leave it out, and refuse those without it in a `pre_sign_up` trigger"),
            (Some(field), _, _) => diagnostic.help(format!("write `{}`", field.name)),
            (None, Some(path), _) if path.is_empty() => {
                diagnostic.help(format!("`{name}` belongs in the pool itself, beside `{}`", self.top()))
            }
            (None, Some(path), _) => diagnostic.help(format!("`{name}` belongs in `{path}`")),
            (None, None, Some(field)) => diagnostic.help(format!("write `{}`", field.name)),
            (None, None, None) if is_pool(section) => {
                diagnostic.help(format!("the settings of a pool are {}", suggest::list(fields())))
            }
            (None, None, None) => diagnostic.help(format!("the settings are {}", suggest::list(fields()))),
        };
        self.context.report.push(diagnostic);
        // Of flags, anyone can have been meant.
        let Some(meant) = meant else {
            if section.fields.iter().all(|field| matches!(field.kind, Kind::Flag)) {
                self.poison_part();
            }
            return None;
        };
        // What was meant is no more missing than understood, and rules about it would repeat this.
        let (index, row) = section.field(meant.name)?;
        self.context.failed.borrow_mut().push(self.path.field(row.name));
        Some(index)
    }

    /// The field of the pool that this is a part of.
    fn top(&self) -> String {
        self.path.first().unwrap_or_default().to_owned()
    }
}

/// The types of custom attributes.
const CUSTOM_ATTRIBUTES: [&str; 4] = [
    StringAttribute::SECTION.name,
    NumberAttribute::SECTION.name,
    BooleanAttribute::SECTION.name,
    DateTimeAttribute::SECTION.name,
];

/// Whether it is an attribute that a client can read, and that no schema has.
fn is_set_by_cognito(section: &Section, name: &str) -> bool {
    section.name == StandardAttributeName::SCHEMA.name
        && section.field(name).is_none()
        && StandardAttributeName::ALL
            .iter()
            .any(|attribute| attribute.name() == name)
}

pub(super) fn is_flag((_, row): (usize, &'static Field)) -> bool {
    matches!(row.kind, Kind::Flag)
}

/// What to write for a kind in the shortest way: `{}` rather than `{ .. }`.
fn empty(kind: &Kind) -> String {
    match kind {
        Kind::Section(section) if section.fields.iter().all(|field| !field.required || field.name == BASE) => {
            "{}".to_owned()
        }
        kind => example(kind),
    }
}
