//! Did you mean: the name that somebody is likely to have wanted.

use cognito_model::UserPool;
use cognito_model::schema::kind::{Field, Kind, Section, Variant};

use super::section::BASE;

/// Below this likeness a suggestion would only puzzle: `smtp` is no `mfa_message`.
const LIKE_ENOUGH: f64 = 0.77;

/// The candidate that is most like `name`, if one is like it at all.
pub(super) fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = plain(name);
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro(&plain, &self::plain(candidate)), candidate))
        .filter(|(likeness, _)| *likeness > LIKE_ENOUGH)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}

/// The field that is meant by another name for it: one that the table knows, or the same letters in another style.
pub(super) fn field(name: &str, fields: &'static [Field]) -> Option<&'static Field> {
    let plain = plain(name);
    fields
        .iter()
        .find(|field| self::plain(field.name) == plain || field.aliases.iter().any(|alias| self::plain(alias) == plain))
        .or_else(|| {
            let closest = closest(name, fields.iter().map(|field| field.name))?;
            fields.iter().find(|field| field.name == closest)
        })
}

/// Whether a name of another tool or another style certainly means this field.
pub(super) fn is_certain(name: &str, field: &Field) -> bool {
    let plain = plain(name);
    self::plain(field.name) == plain || field.aliases.iter().any(|alias| self::plain(alias) == plain)
}

/// The variant that is meant by another name for it.
pub(super) fn variant(name: &str, variants: &'static [Variant]) -> Option<&'static Variant> {
    let plain = plain(name);
    variants
        .iter()
        .find(|variant| {
            self::plain(variant.name) == plain
                || self::plain(variant.cloudformation) == plain
                || variant.aliases.iter().any(|alias| self::plain(alias) == plain)
        })
        .or_else(|| {
            let closest = closest(name, variants.iter().map(|variant| variant.name))?;
            variants.iter().find(|variant| variant.name == closest)
        })
}

/// Where a field of exactly this name belongs, if not here: the path of its section.
pub(super) fn elsewhere(name: &str, here: &'static Section) -> Option<String> {
    fn search(section: &'static Section, path: &str, name: &str) -> Option<String> {
        // The nearest to the pool first: `email` is rather an alias than a factor.
        if !path.is_empty() && section.fields.iter().any(|field| field.name == name) {
            return Some(path.to_owned());
        }
        section.fields.iter().find_map(|field| {
            let path = if path.is_empty() {
                field.name.to_owned()
            } else {
                format!("{path}.{}", field.name)
            };
            sections(field.kind, &path)
                .into_iter()
                .find_map(|(section, path)| search(section, &path, name))
        })
    }
    if name == BASE {
        return None;
    }
    // What is a part of this section is meant rather than what is far away.
    if here.name != UserPool::SECTION.name {
        if let Some(below) = search(here, "", name) {
            return Some(below);
        }
    }
    if UserPool::SECTION.fields.iter().any(|field| field.name == name) {
        return Some(String::new());
    }
    search(UserPool::SECTION, "", name)
}

/// The sections that a kind can hold, each with its path. An entry of a map is written `<name>`.
fn sections(kind: &'static Kind, path: &str) -> Vec<(&'static Section, String)> {
    match kind {
        Kind::Section(section) | Kind::Short(section, _) => vec![(section, path.to_owned())],
        Kind::Map(map) => sections(map.value, &format!("{path}.<{}>", map.noun)),
        Kind::List(item) => sections(item, path),
        Kind::Variants(variants) => variants
            .variants
            .iter()
            .filter_map(|variant| Some((variant.name, variant.payload?)))
            .flat_map(|(name, payload)| sections(payload, &format!("{path}: {name}")))
            .collect(),
        _ => Vec::new(),
    }
}

/// `a`, `b` and `c`, each in backticks.
pub(super) fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    join(names, "and")
}

/// What there is, as a clause: "there is `a`", "there are `a` and `b`".
pub(super) fn there_are<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<&str> = names.into_iter().collect();
    if names.is_empty() {
        return "there are none".to_owned();
    }
    let verb = if names.len() == 1 { "is" } else { "are" };
    format!("there {verb} {}", list(names))
}

/// `a`, `b` or `c`, each in backticks.
pub(super) fn one_of<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    join(names, "or")
}

fn join<'a>(names: impl IntoIterator<Item = &'a str>, last: &str) -> String {
    // A loop, because `collect` would be compiled anew for each of many callers.
    let mut quoted = Vec::new();
    for name in names {
        quoted.push(format!("`{name}`"));
    }
    joined(&quoted, last)
}

fn joined(names: &[String], last: &str) -> String {
    match names {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

/// A name without the style it is written in.
fn plain(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
