//! Settings as CloudFormation and Terraform name and nest them, found by the property that each row of ours becomes.

use std::fmt::Write;

use cognito_model::GeneratedRole;
use cognito_model::schema::kind::{Field, Kind, Section};

use super::code::braced;
use super::reader::Reader;
use super::section::BASE;
use super::special;
use super::suggest;
use super::translate::yes_or_no;
use crate::syntax::tree::{ExprKind, ItemKind};

/// Settings of ours, each with the sections that it stands in.
#[derive(Debug, Default)]
pub(super) struct Settings {
    settings: Vec<(Vec<&'static str>, String)>,
}

impl Settings {
    /// One setting as code, in the innermost of these sections.
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

    /// The setting without its section, if it is a single one that has one.
    pub(super) fn inside(&self) -> Option<&str> {
        match &self.settings[..] {
            [(path, code)] if path.len() == 1 => Some(code),
            _ => None,
        }
    }

    /// The name of a single setting that has this very value.
    pub(super) fn renamed(&self, value: &ExprKind) -> Option<&str> {
        match &self.settings[..] {
            [(path, setting)] if path.is_empty() => {
                let (name, own) = setting.split_once(": ")?;
                (super::code::code(value)? == own).then_some(name)
            }
            _ => None,
        }
    }

    /// The names that the settings begin with.
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

    /// The settings as they stand in a declaration, those of one section in the same braces.
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

/// The booleans that say the opposite of the setting which becomes this property.
const OPPOSITES: [&str; 3] = [
    "allow_admin_create_user_only",
    "allowed_oauth_flows_user_pool_client",
    "server_side_token_check",
];

/// Members that say what is so anyway, with the values for which they do.
const IMPLIED: [(&str, &[&str]); 3] = [
    ("developer_only_attribute", &["false"]),
    ("required", &["false"]),
    ("lambda_version", &["V1_0"]),
];

/// Whether a boolean of this name says the opposite of the setting that stands for it.
pub(super) fn is_opposite(name: &str) -> bool {
    OPPOSITES.iter().any(|opposite| suggest::is_same(opposite, name))
}

impl Reader<'_> {
    /// What a setting of another tool stands for in a section of ours, if all of it has a counterpart there.
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
        // Of two names for one property, the newer stands last.
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

    /// The value of a row for that of the property by this name.
    fn of_row(&self, row: &'static Field, name: &str, value: &ExprKind) -> Option<String> {
        if is_opposite(name) {
            return yes_or_no(value).map(|value| (!value).to_string());
        }
        self.translated(row.kind, Some(row), value)
    }
}

type Row = (Vec<&'static str>, &'static Field);

/// The one row that goes by the last name of a path: of the section itself, or else the only one below. Of a longer path, the
/// outer names have to be those of properties too.
fn named<'r>(rows: &'r [Row], path: &str) -> Option<&'r Row> {
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

/// The rows of a section and of the sections in it, with the names of these.
fn rows(section: &'static Section) -> Vec<Row> {
    let mut found = Vec::new();
    gather(section, &[], &mut found);
    found
}

fn gather(section: &'static Section, path: &[&'static str], found: &mut Vec<Row>) {
    for row in section.fields.iter().filter(|row| row.name != BASE) {
        found.push((path.to_vec(), row));
        match row.kind {
            // Their members are attributes of users, and properties of another resource.
            Kind::Section(inner)
                if special::ATTRIBUTES.contains(&inner.name) || inner.name == GeneratedRole::SECTION.name => {}
            Kind::Section(inner) => gather(inner, &[path, &[row.name]].concat(), found),
            _ => {}
        }
    }
}

/// The settings that the members of a block of this name become.
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

/// Whether a path of properties, such as `admin_create_user_config.invite_message_template.email_message`, becomes a row.
fn is_property(path: &str, row: &Field) -> bool {
    properties(row).iter().any(|property| suggest::is_same(property, path)) || suggest::is_alias(path, row)
}

/// The properties that a row becomes, by their paths in a resource.
///
/// Members of a list or of a map with fixed names stand behind a colon: `SupportedLoginProviders: www.amazon.com`.
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
        // The second of `A.B or C` is a sibling of the first, or stands on its own.
        if let Some((parent, _)) = first.as_ref().and_then(|first| first.rsplit_once('.')) {
            all.push(format!("{parent}.{path}"));
        }
        first.get_or_insert_with(|| path.to_owned());
        all.push(path.to_owned());
    }
    all
}
