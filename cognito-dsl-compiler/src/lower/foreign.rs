//! Finds our settings for the names and the nesting of CloudFormation and Terraform, by the property that each of our rows
//! becomes.

use std::fmt::Write;

use cognito_model::GeneratedRole;
use cognito_model::schema::kind::{Field, Kind, Section};

use super::BASE;
use super::code::braced;
use super::opposite::is_opposite;
use super::reader::Reader;
use super::special;
use super::suggest;
use super::translate::yes_or_no;
use crate::syntax::tree::{ExprKind, ItemKind};

/// Settings in our form, each with the sections that contain it.
#[derive(Debug, Default)]
pub(super) struct Settings {
    settings: Vec<(Vec<&'static str>, String)>,
}

impl Settings {
    /// Adds one setting as code, inside these sections.
    pub(super) fn push(&mut self, path: &[&'static str], code: String) {
        self.settings.push((path.to_vec(), code));
    }

    pub(super) fn extend(&mut self, others: Settings) {
        self.settings.extend(others.settings);
    }

    pub(super) fn one(path: &[&'static str], code: String) -> Self {
        let mut settings = Settings::default();
        settings.push(path, code);
        settings
    }

    pub(super) fn is_empty(&self) -> bool {
        self.settings.is_empty()
    }

    /// The setting without its section, if there is only one setting and it is in a section.
    pub(super) fn inside(&self) -> Option<&str> {
        match &self.settings[..] {
            [(path, code)] if path.len() == 1 => Some(code),
            _ => None,
        }
    }

    /// The name of the setting, if there is only one and it has exactly this value.
    pub(super) fn renamed(&self, value: &ExprKind) -> Option<&str> {
        match &self.settings[..] {
            [(path, setting)] if path.is_empty() => {
                let (name, own) = setting.split_once(": ")?;
                (super::code::code(value)? == own).then_some(name)
            }
            _ => None,
        }
    }

    /// The outermost names of the settings.
    pub(super) fn heads(&self) -> Vec<&str> {
        let mut heads = Vec::new();
        for (path, code) in &self.settings {
            heads.push(match path.first() {
                Some(section) => section,
                None => code.split(':').next().unwrap_or(code),
            });
        }
        heads
    }

    /// The settings as you would write them in a declaration, with those of one section in the same braces.
    pub(super) fn code(&self) -> String {
        let mut all: Vec<(&[&str], &str)> = Vec::new();
        for (path, code) in &self.settings {
            all.push((path, code));
        }
        nested(&all)
    }
}

fn nested(settings: &[(&[&str], &str)]) -> String {
    let mut code = String::new();
    let mut done: Vec<&str> = Vec::new();
    for (path, setting) in settings {
        let separator = if code.is_empty() { "" } else { ", " };
        let Some(head) = path.first() else {
            let _ = write!(code, "{separator}{setting}");
            continue;
        };
        if done.contains(head) {
            continue;
        }
        done.push(head);
        let mut inside: Vec<(&[&str], &str)> = Vec::new();
        for (path, code) in settings {
            if let Some(path) = path.strip_prefix(&[*head]) {
                inside.push((path, code));
            }
        }
        let _ = write!(code, "{separator}{head}: {}", braced(&nested(&inside)));
    }
    code
}

/// Members that only repeat what applies anyway, with the values for which they do.
const IMPLIED: [(&str, &[&str]); 3] = [
    ("developer_only_attribute", &["false"]),
    ("required", &["false"]),
    ("lambda_version", &["V1_0"]),
];

impl Reader<'_> {
    /// Our settings for a setting of another tool in this section, if all of it has a counterpart here.
    pub(super) fn foreign(&self, section: &'static Section, name: &str, value: &ExprKind) -> Option<Settings> {
        if let Some((_, row)) = section.field(name).filter(|(_, row)| row.name != BASE) {
            let value = self.translated(row.kind, Some(row), value)?;
            return Some(Settings::one(&[], format!("{name}: {value}")));
        }
        match special::settings(self, section, name, value) {
            Some(settings) => settings,
            None => self.property(section, name, value),
        }
    }

    /// A property by its path, or the members of it.
    fn property(&self, section: &'static Section, path: &str, value: &ExprKind) -> Option<Settings> {
        let rows = rows(section);
        let last = path.rsplit('.').next().unwrap_or(path);
        // If a property has two names, the newer one comes last.
        let exact = rows.iter().rev().filter(|(_, row)| is_property(path, row));
        for (sections, row) in exact.chain(named(&rows, path)) {
            if let Some(value) = self.of_row(row, last, value) {
                return Some(Settings::one(sections, format!("{}: {value}", row.name)));
            }
        }
        if let Some(property) = special::without_setting(section, path) {
            let code = format!("{property:?}: {}", super::code::code(value)?);
            return Some(Settings::one(&["property_overrides"], code));
        }
        let is_implied = |(member, values): &(&str, &[&str])| {
            let says = super::code::code(value).unwrap_or_default();
            suggest::is_same(member, last) && values.contains(&says.trim_matches('"'))
        };
        if IMPLIED.iter().any(is_implied) {
            return Some(Settings::default());
        }
        let ExprKind::Braces(None, body) = value else {
            return None;
        };
        let mut settings = Settings::default();
        for item in &body.items {
            let ItemKind::Named(key, value) = &item.kind else {
                return None;
            };
            let path = format!("{path}.{}", key.text);
            settings.extend(match special::settings(self, section, &key.text, &value.kind) {
                Some(settings) => settings?,
                None => self.property(section, &path, &value.kind)?,
            });
        }
        (!body.items.is_empty()).then_some(settings)
    }

    /// The value of a row, given the value of the property with this name.
    fn of_row(&self, row: &'static Field, name: &str, value: &ExprKind) -> Option<String> {
        if is_opposite(name, row.name) {
            return yes_or_no(value).map(|value| (!value).to_string());
        }
        self.translated(row.kind, Some(row), value)
    }
}

type NestedField = (Vec<&'static str>, &'static Field);

/// The only row that matches the last name of a path: in the section itself, or else in the sections below it. The outer names
/// of a longer path have to be names of properties too.
fn named<'r>(rows: &'r [NestedField], path: &str) -> Option<&'r NestedField> {
    let (outer, last) = path
        .rsplit_once('.')
        .map_or((None, path), |(outer, last)| (Some(outer), last));
    let is_within = |property: &String| outer.is_none_or(|outer| suggest::is_start(property, outer));
    if !rows.iter().any(|(_, row)| properties(row).iter().any(is_within)) {
        return None;
    }
    let mut named = rows.iter().filter(|(_, row)| suggest::is_certain(last, row));
    let own = named.clone().find(|(sections, _)| sections.is_empty());
    own.or_else(|| named.next().filter(|_| named.next().is_none()))
}

/// The rows of a section and of the sections in it, each with the names of those sections.
fn rows(section: &'static Section) -> Vec<NestedField> {
    let mut found = Vec::new();
    gather(section, &[], &mut found);
    found
}

fn gather(section: &'static Section, path: &[&'static str], found: &mut Vec<NestedField>) {
    for row in section.fields.iter().filter(|row| row.name != BASE) {
        found.push((path.to_vec(), row));
        match row.kind {
            // The members of these are attributes of users, or properties of another resource.
            Kind::Section(inner)
                if special::ATTRIBUTES.contains(&inner.name) || inner.name == GeneratedRole::SECTION.name => {}
            Kind::Section(inner) => gather(inner, &[path, &[row.name]].concat(), found),
            _ => {}
        }
    }
}

/// The settings that the members of a block with this name become.
pub(super) fn parts_of(section: &'static Section, block: &str) -> Vec<String> {
    let is_part = |row: &Field| {
        let first = |property: &String| {
            property
                .split_once('.')
                .is_some_and(|(first, _)| suggest::is_same(first, block))
        };
        let is_alias = |alias: &&str| suggest::is_start(alias, &format!("{block}_"));
        properties(row).iter().any(first) || block.contains('_') && row.aliases.iter().any(is_alias)
    };
    let mut parts = Vec::new();
    for (mut path, row) in rows(section) {
        if is_part(row) {
            path.push(row.name);
            parts.push(path.join("."));
        }
    }
    parts
}

/// Whether a row becomes the property at a path such as `admin_create_user_config.invite_message_template.email_message`.
fn is_property(path: &str, row: &Field) -> bool {
    properties(row).iter().any(|property| suggest::is_same(property, path)) || suggest::is_alias(path, row)
}

/// The properties that a row becomes, by their paths in a resource.
///
/// Members of a list or of a map with fixed names follow a colon: `SupportedLoginProviders: www.amazon.com`.
fn properties(row: &Field) -> Vec<String> {
    let alternatives = row.cloudformation.split(", ").flat_map(|part| part.split(" or "));
    let mut first: Option<String> = None;
    let mut all = Vec::new();
    for alternative in alternatives {
        let path = alternative
            .split("[].")
            .last()
            .unwrap_or(alternative)
            .replace(": ", ".");
        let path = path.split(' ').next().unwrap_or_default();
        if !path.starts_with(char::is_uppercase) && first.is_none() {
            continue;
        }
        // In `A.B or C`, the second is either a sibling of the first or stands alone.
        if let Some((parent, _)) = first.as_ref().and_then(|first| first.rsplit_once('.')) {
            all.push(format!("{parent}.{path}"));
        }
        first.get_or_insert_with(|| path.to_owned());
        all.push(path.to_owned());
    }
    all
}
