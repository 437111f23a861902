//! Whether an override decides what a setting would.
//!
//! A property that is set by its path replaces what the settings say of it, so the rules have nothing to say about these settings.
//! `property_overrides` name the property, `overrides` the whole path.

use cognito_model::schema::kind::{Field, Kind, Section};
use cognito_model::schema::path::PathStep;
use cognito_model::{Map, SettingPath, UserPool, Value};

use crate::engine::finding::Violation;

/// Whether an override decides the setting that a violation is about, or another one that the rule looked at.
pub(crate) fn decide(pool: &UserPool, violation: &Violation) -> bool {
    std::iter::once(&violation.path)
        .chain(&violation.about)
        .any(|path| decided(pool, path))
}

/// Whether an override of the pool sets this property, what it is a part of, or a part of it.
pub(crate) fn pool_sets(pool: &UserPool, property: &str) -> bool {
    is_set(&[&pool.property_overrides, &pool.overrides], property)
}

/// Whether an override decides the properties that a setting becomes.
fn decided(pool: &UserPool, path: &SettingPath) -> bool {
    let Some((overrides, start)) = of_resource(pool, path) else {
        return false;
    };
    if overrides.iter().all(|map| map.as_slice().is_empty()) {
        return false;
    }
    let rows = rows(path);
    // Fields that stand in the entry, and not the map that the entry is in.
    rows.iter()
        .skip(start)
        .any(|row| properties(row).any(|property| is_set(&overrides, property)))
}

/// The overrides of the resource that a setting is a part of, with the number of fields down to the resource.
fn of_resource<'p>(pool: &'p UserPool, path: &SettingPath) -> Option<([&'p Map<Value>; 2], usize)> {
    let steps = path.steps();
    let entry = steps.get(1).and_then(PathStep::name);
    let overrides = match (path.first()?, entry) {
        ("clients", Some(name)) => {
            let client = &pool.clients.named(name)?.value;
            // The style is a resource of its own.
            if steps.get(2).and_then(PathStep::name) == Some("ui_customization") {
                let style = client.ui_customization.as_ref()?;
                return Some(([&style.property_overrides, &style.overrides], 2));
            }
            [&client.property_overrides, &client.overrides]
        }
        ("resource_servers", Some(name)) => {
            let server = &pool.resource_servers.named(name)?.value;
            [&server.property_overrides, &server.overrides]
        }
        ("groups", Some(name)) => {
            let group = &pool.groups.named(name)?.value;
            [&group.property_overrides, &group.overrides]
        }
        ("identity_pools", Some(name)) => {
            let identity_pool = &pool.identity_pools.named(name)?.value;
            // So are the tags of each provider.
            if steps.get(2).and_then(PathStep::name) == Some("principal_tags") {
                let tags = steps.get(3).and_then(PathStep::name)?;
                let tags = &identity_pool.principal_tags.named(tags)?.value;
                return Some(([&tags.property_overrides, &tags.overrides], 2));
            }
            [&identity_pool.property_overrides, &identity_pool.overrides]
        }
        ("users", Some(name)) => {
            let user = &pool.users.named(name)?.value;
            [&user.property_overrides, &user.overrides]
        }
        ("replicas", Some(name)) => {
            let replica = &pool.replicas.named(name)?.value;
            [&replica.property_overrides, &replica.overrides]
        }
        ("ui_customization", _) => {
            let style = pool.ui_customization.as_ref()?;
            return Some(([&style.property_overrides, &style.overrides], 1));
        }
        ("domains", Some(name)) => pool.domains.named(name)?.value.overrides(),
        ("identity_providers", Some(name)) => pool.identity_providers.named(name)?.value.overrides()?,
        (
            "clients" | "resource_servers" | "groups" | "identity_pools" | "domains" | "identity_providers" | "grants"
            | "external" | "resources" | "users" | "replicas" | "parameters" | "conditions" | "mappings" | "outputs",
            _,
        ) => return None,
        _ => return Some(([&pool.property_overrides, &pool.overrides], 0)),
    };
    Some((overrides, 1))
}

/// The rows of the fields along a path.
fn rows(path: &SettingPath) -> Vec<&'static Field> {
    let mut kind = Some(Kind::Section(UserPool::SECTION));
    let mut rows = Vec::new();
    for step in path.steps() {
        let Some(here) = kind else { break };
        kind = match (here, step) {
            (Kind::List(item), PathStep::Index(_)) => Some(*item),
            (Kind::Map(map), PathStep::Name(_)) => Some(*map.value),
            (here, PathStep::Name(name)) => match field(&here, name) {
                Some(row) => {
                    rows.push(row);
                    Some(*row.kind)
                }
                None => None,
            },
            _ => None,
        };
    }
    rows
}

/// The field of that name in what a place takes: of the section, or of what one of the variants has.
fn field(kind: &Kind, name: &str) -> Option<&'static Field> {
    let of_section = |section: &'static Section| section.field(name).map(|(_, row)| row);
    match kind {
        Kind::Section(section) | Kind::Short(section, _) => of_section(section),
        Kind::Variants(variants) => {
            let mut payloads = variants.variants.iter().filter_map(|variant| variant.payload);
            payloads.find_map(|payload| field(payload, name))
        }
        _ => None,
    }
}

/// The properties that a row becomes: `"IdTokenValidity, TokenValidityUnits.IdToken"` are two.
fn properties(row: &'static Field) -> impl Iterator<Item = &'static str> {
    let properties = row.cloudformation.split(", ");
    properties
        .map(|property| property.split([':', ' ']).next().unwrap_or_default())
        .filter(|property| property.starts_with(|first: char| first.is_ascii_uppercase()))
}

/// Whether an override sets a property, what it is a part of, or a part of it.
fn is_set([by_property, by_path]: &[&Map<Value>; 2], property: &str) -> bool {
    let names = by_property.iter().map(|entry| entry.name.as_str());
    let paths = by_path
        .iter()
        .filter_map(|entry| entry.name.strip_prefix("Properties."));
    names.chain(paths).any(|name| overlap(name, property)) || by_path.iter().any(|entry| entry.name == "Properties")
}

/// Whether one of two paths of properties leads through the other. Indices of lists are on the way to all that is in them.
fn overlap(one: &str, other: &str) -> bool {
    let parts = |path: &str| -> Vec<String> {
        let parts = path.split('.').map(|part| part.trim_end_matches("[]"));
        let parts = parts.filter(|part| part.parse::<usize>().is_err());
        parts.map(str::to_owned).collect()
    };
    let (one, other) = (parts(one), parts(other));
    one.iter().zip(&other).all(|(one, other)| one == other)
}
