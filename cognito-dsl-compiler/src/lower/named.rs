//! An item in braces as a name and what follows it, and messages about wrong names.

use cognito_model::schema::kind::{Field, Kind, Section};
use cognito_model::{
    AmazonProvider, AppleProvider, FacebookProvider, GoogleProvider, SettingPath, StackResourceSettings,
    StandardAttributeName,
};

use super::BASE;
use super::foreign::Settings;
use super::instead::{Instead, shape};
use super::item::Named;
use super::opposite::{self, is_opposite};
use super::reader::{Given, Reader, called, describe, is_pool};
use super::scope::EntryKind;
use super::section::{is_required, name_of};
use super::suggest;
use crate::listed;
use crate::report::{Diagnostic, SourceEdit, Suggestion};
use crate::syntax::tree::{ExprKind, Item, ItemKind, Key};

impl<'a> Reader<'a> {
    /// The name of an item and what follows it. `kind_of` says what a name takes, if that is known.
    pub(super) fn named(&self, item: &'a Item, kind_of: &dyn Fn(&str) -> Option<&'static Kind>) -> Option<Named<'a>> {
        let report = self.context.report;
        let is_flag_of = |name: &str| matches!(kind_of(name), Some(Kind::Flag));
        match &item.kind {
            ItemKind::Named(Key { text, mark, .. }, value) => Some(Named {
                name: text,
                mark: *mark,
                subject: Given::Expr(value),
            }),
            ItemKind::Base(_) => None,
            ItemKind::Bare(value) => {
                let (path, behind) = match &value.kind {
                    ExprKind::Path(path) => (path, None),
                    ExprKind::Braces(Some(path), _) => (path, Some("{ .. }")),
                    ExprKind::Call(path, _) => (path, Some("..")),
                    // We cannot know what it was meant to be.
                    ExprKind::Broken => return self.poison(),
                    other => {
                        let help = match other {
                            ExprKind::Text(text) if is_flag_of(text) => {
                                Suggestion::write(value.mark, text).with(" without quotes")
                            }
                            _ => format!("write `name: ..` for a field of `{}`", self.name).into(),
                        };
                        report.push(
                            Diagnostic::error(value.mark, format!("missing name before {}", describe(other)))
                                .help(help),
                        );
                        self.poison_part();
                        return None;
                    }
                };
                let Some(name) = path.single() else {
                    let help = match &path.segments[..] {
                        [name, value] if kind_of(&name.text).is_some() => {
                            Suggestion::write(path.mark, format!("{}: {}", name.text, value.text))
                        }
                        [.., last] if is_flag_of(&last.text) => Suggestion::write(path.mark, &last.text),
                        _ => "a setting has the form `name: value`".into(),
                    };
                    report.push(
                        Diagnostic::error(path.mark, format!("`{}` is not the name of a field", path.text()))
                            .help(help),
                    );
                    self.poison_part();
                    return None;
                };
                let kind = kind_of(&name.text);
                let (mark, text) = (name.mark, name.text.as_str());
                let subject = match (behind, kind) {
                    (None, Some(Kind::Flag)) => Given::Flag,
                    (None, Some(kind)) => {
                        let help = self.value_for(text, kind).of_name(text, mark);
                        report.push(
                            Diagnostic::error(mark, format!("`{text}` needs a value: {}", called(kind))).help(help),
                        );
                        self.context.failed.borrow_mut().push(self.path.key(text));
                        Given::Broken
                    }
                    // The caller reports it as unknown.
                    (None, None) => Given::Flag,
                    (Some(behind), kind) => {
                        let help = match (behind, kind) {
                            ("{ .. }", _) => Suggestion::from(format!("write `{text}: {{ .. }}`"))
                                .edit(SourceEdit::Replace(mark, format!("{text}:"))),
                            (_, Some(kind)) => Instead::Words(shape(kind, None)).of_name(text, mark),
                            (_, None) => format!("write `{text}: ..`").into(),
                        };
                        let error = Diagnostic::error(mark, format!("missing `:` after `{text}`")).help(help);
                        // What is known of the name says more.
                        report.push(error.unless_unknown(mark.order));
                        match &value.kind {
                            ExprKind::Braces(_, body) => Given::Braces(body),
                            _ => Given::Broken,
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

    /// Remembers that these braces contain something that was not understood, so that no rule reports what they lack. Not for
    /// the pool itself: that would silence too much.
    fn poison_part(&self) {
        if self.path != SettingPath::root() {
            self.poison::<()>();
        }
    }

    /// What to write for a field: the parameter or resource with this name, if there is one and the field takes a string.
    fn value_for(&self, name: &str, kind: &Kind) -> Instead {
        let kinds = [EntryKind::External, EntryKind::Parameter];
        match kind {
            // `outputs: { UserPoolId }`
            Kind::Variants(variants)
                if variants
                    .variants
                    .iter()
                    .any(|it| it.name == name && it.payload.is_none()) =>
            {
                Instead::Code(name.to_owned())
            }
            Kind::Text(_) if !self.context.scope.find(&kinds, name).is_empty() => Instead::Code(name.to_owned()),
            Kind::Section(section) if !section.fields.iter().any(is_required) => Instead::Code("{}".to_owned()),
            kind => Instead::Words(shape(kind, None)),
        }
    }

    /// Whether this is the first item for `field`, which can have several names. A later one is reported with the value of the
    /// first one, because stable Rust shows only one place for each message.
    pub(super) fn first(&self, seen: &mut Vec<(&'a str, Named<'a>)>, field: &'a str, named: &Named<'a>) -> bool {
        let Some((_, first)) = seen.iter().find(|(seen, _)| *seen == field) else {
            seen.push((field, *named));
            return true;
        };
        let name = named.name;
        let fact = match first.name == name {
            true => format!("`{name}` is given twice"),
            false => format!("`{name}` is another name for `{}`, which is already given", first.name),
        };
        let help = Suggestion::from("remove one of the two").edit(SourceEdit::Remove(named.whole()));
        let error = Diagnostic::error(named.mark, fact);
        let error = error.note(format!("the first one is `{}`", first.shown()));
        self.context.report.push(error.help(help));
        false
    }

    /// Reports a name that is not a field. Returns the fields that were meant, so that they are not reported as missing too.
    pub(super) fn unknown_field(&self, section: &'static Section, named: &Named<'_>) -> Vec<usize> {
        let name = named.name;
        self.context.report.unknown_name(named.mark.order);
        let diagnostic = Diagnostic::error(named.mark, format!("there is no setting `{name}` in `{}`", self.name));
        let fields = section
            .fields
            .iter()
            .map(|field| field.name)
            .filter(|name| *name != BASE);
        let meant = super::words::meant_field(name, section)
            .or_else(|| suggest::field(name, section.fields))
            .filter(|field| field.name != BASE);
        let certain = meant.filter(|field| suggest::is_certain(name, field));
        // If a name is only similar to a field, and the value does not fit that field, the field was not meant.
        let meant = certain
            .or(meant.filter(|field| named.fits(field.kind) && opposite::has_similar_subject(name, field)))
            .or_else(|| opposite::field(name, section.fields));
        let slip = match meant {
            Some(_) => None,
            None => suggest::slip(name, &self.missing(section)),
        };
        let elsewhere = Some(name)
            .filter(|name| !ANYWHERE.contains(name))
            .and_then(|name| suggest::elsewhere(name, section));
        let is_exact = elsewhere.as_ref().is_some_and(|(_, field)| *field == name);
        let foreign = named.value().and_then(|value| self.foreign(section, name, &value));
        let about = super::words::about(name, section);
        // An explanation helps more than another place where a setting has this name.
        let foreign = foreign.filter(|_| about.is_none() || super::special::is_special(section, name));
        let diagnostic = if name == BASE && section.field(BASE).is_some() {
            diagnostic.help("write a base with two dots at the end, as in `..Recommended`")
        } else if is_set_by_cognito(section, name) {
            diagnostic
                .note(format!(
                    "Cognito sets `{name}` itself, so the schema does not contain it"
                ))
                .help(
                    Suggestion::from("remove the attribute; a client can read it through `read_attributes`")
                        .edit(named.removal()),
                )
        } else if let Some(settings) = &foreign {
            diagnostic.help(self.stands_for(named, settings))
        } else if let Some(words) = about.filter(|_| super::special::is_special(section, name)) {
            diagnostic.help(words)
        } else if let Some(field) = certain {
            diagnostic.help(named.renamed(field))
        } else if let (Some((_, own)), "name") = (BUILT_IN.iter().find(|(built_in, _)| *built_in == section.name), name)
        {
            diagnostic
                .note(format!("a provider of this kind is always called `{own}`"))
                .help(Suggestion::from("remove it").edit(named.removal()))
        } else if let Some(words) = about {
            diagnostic.help(words)
        } else if section.name == StackResourceSettings::SECTION.name && name.starts_with(char::is_uppercase) {
            // As in CloudFormation's reference of the resource type.
            diagnostic.help(format!("`{name}` belongs in `properties`"))
        } else if let Some(field) = slip {
            diagnostic.help(named.renamed(field))
        } else if let (parts @ [_, ..], false) = (&super::foreign::parts_of(section, name)[..], is_exact) {
            diagnostic.help(suggest::the_ones(
                "the settings for this are",
                name,
                parts.iter().map(String::as_str),
            ))
        } else if let Some(field) = meant.filter(|_| !is_exact) {
            diagnostic.help(named.renamed(field))
        } else if let several @ [_, _, ..] = &suggest::siblings(name, section)[..] {
            diagnostic.help(format!(
                "`{name}` is a setting of {}",
                listed::list(several.iter().copied())
            ))
        } else if let Some((path, field)) = elsewhere {
            diagnostic.help(self.belongs(name, field, &path))
        } else {
            let subject = if is_pool(section) {
                "the settings of a pool are"
            } else {
                "the settings are"
            };
            diagnostic.help(suggest::the_ones(subject, name, fields))
        };
        self.context.report.push(diagnostic);
        // Any of the flags may have been meant.
        if meant.is_none() && section.fields.iter().all(|field| matches!(field.kind, Kind::Flag)) {
            self.poison_part();
        }
        // The field that was meant is neither missing nor read, and rules about it would only repeat this message.
        let mut names = foreign.as_ref().map(Settings::heads).unwrap_or_default();
        names.extend(meant.or(slip).map(|field| field.name));
        let mut given = Vec::new();
        for (index, row) in names.into_iter().filter_map(|name| section.field(name)) {
            self.context.failed.borrow_mut().push(self.path.field(row.name));
            given.push(index);
        }
        given
    }

    /// The required fields of these braces that are not in them.
    fn missing(&self, section: &'static Section) -> Vec<&'static Field> {
        let Some(body) = self.braces() else {
            return Vec::new();
        };
        let is_given = |field: &Field| {
            body.items.iter().any(|item| match &item.kind {
                ItemKind::Named(key, _) => key.text == field.name,
                ItemKind::Bare(value) => name_of(&value.kind) == Some(field.name),
                ItemKind::Base(_) => false,
            })
        };
        let fields = section.fields.iter();
        fields.filter(|field| is_required(field) && !is_given(field)).collect()
    }

    /// What to write for another tool's setting.
    fn stands_for(&self, named: &Named<'_>, settings: &Settings) -> Suggestion {
        if settings.is_empty() {
            let why = super::special::why_needless(named.name);
            return Suggestion::from(format!("remove it: {why}")).edit(named.removal());
        }
        let heads = settings.heads();
        let written = self.braces().into_iter().flat_map(|body| &body.items);
        let mut written = written.filter_map(|item| match &item.kind {
            ItemKind::Named(key, _) => Some(key.text.as_str()),
            ItemKind::Bare(value) => name_of(&value.kind),
            ItemKind::Base(_) => None,
        });
        match (written.find(|name| heads.contains(name)), settings.inside()) {
            (Some(head), Some(inside)) => format!("`{inside}` belongs in `{head}`").into(),
            (Some(head), None) => {
                let code = settings.code();
                Suggestion::from(format!(
                    "remove it: here, it is written `{code}`, and `{head}` is already set"
                ))
                .edit(named.removal())
            }
            (None, _) => match named.value().and_then(|value| settings.renamed(&value)) {
                Some(name) if matches!(named.subject, Given::Expr(_)) => Suggestion::write(named.mark, name),
                // A flag becomes flags.
                _ if matches!(named.subject, Given::Flag) => {
                    Suggestion::write(named.mark, settings.code().replace(": true", ""))
                }
                _ => Suggestion::write(named.whole(), settings.code()),
            },
        }
    }

    /// Where a setting belongs. It may have another name there.
    fn belongs(&self, name: &str, field: &str, path: &str) -> String {
        let what = match field == name {
            true => format!("`{name}` belongs in"),
            false if is_opposite(name, field) => {
                format!("`{name}` is the opposite of `{field}`, which belongs in")
            }
            false => format!("`{name}` is `{field}`, which belongs in"),
        };
        match path {
            "" => format!("{what} the pool itself, next to `{}`", self.top()),
            path => format!("{what} `{path}`"),
        }
    }

    /// The pool's field that contains this.
    fn top(&self) -> String {
        self.path.first().unwrap_or_default().to_owned()
    }
}

/// The names that say nothing about the section which was meant.
const ANYWHERE: [&str; 4] = [BASE, "name", "value", "path"];

/// Whether this is an attribute that clients can read but that no schema has.
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

/// The kinds of providers whose names Cognito defines.
const BUILT_IN: [(&str, &str); 4] = [
    (GoogleProvider::SECTION.name, "Google"),
    (FacebookProvider::SECTION.name, "Facebook"),
    (AmazonProvider::SECTION.name, "LoginWithAmazon"),
    (AppleProvider::SECTION.name, "SignInWithApple"),
];
