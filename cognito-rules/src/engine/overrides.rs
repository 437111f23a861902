//! Whether an override decides what a setting would.
//!
//! A property that is set by its path replaces the settings for it, so the rules have nothing to report about these settings.
//! `property_overrides` name the property, `overrides` the whole path.

use std::collections::HashMap;

use cognito_model::schema::kind::{Field, Kind, Section};
use cognito_model::schema::path::PathStep;
use cognito_model::{Map, SettingPath, UserPool, Value};

/// The overrides of a pool, by what they belong to.
pub(crate) struct Overrides<'p> {
    pool: &'p UserPool,
    of_pool: [&'p Map<Value>; 2],
    /// The overrides of the maps' entries, by the names of the map and the entry.
    of_entries: HashMap<(&'static str, &'p str), [&'p Map<Value>; 2]>,
}

impl<'p> Overrides<'p> {
    pub(crate) fn of(pool: &'p UserPool) -> Self {
        let mut overrides = Overrides {
            pool,
            of_pool: [&pool.property_overrides, &pool.overrides],
            of_entries: HashMap::new(),
        };
        overrides.add("clients", &pool.clients, |it| {
            Some([&it.property_overrides, &it.overrides])
        });
        overrides.add("resource_servers", &pool.resource_servers, |it| {
            Some([&it.property_overrides, &it.overrides])
        });
        overrides.add("groups", &pool.groups, |it| {
            Some([&it.property_overrides, &it.overrides])
        });
        overrides.add("identity_pools", &pool.identity_pools, |it| {
            Some([&it.property_overrides, &it.overrides])
        });
        overrides.add("users", &pool.users, |it| Some([&it.property_overrides, &it.overrides]));
        overrides.add("replicas", &pool.replicas, |it| {
            Some([&it.property_overrides, &it.overrides])
        });
        overrides.add("domains", &pool.domains, |it| Some(it.overrides()));
        overrides.add("identity_providers", &pool.identity_providers, |it| it.overrides());
        overrides
    }

    fn add<T>(&mut self, map: &'static str, entries: &'p Map<T>, of: fn(&T) -> Option<[&Map<Value>; 2]>) {
        for entry in entries.iter() {
            let overrides = of(&entry.value).filter(|maps| maps.iter().any(|map| !map.as_slice().is_empty()));
            if let Some(overrides) = overrides {
                self.of_entries.entry((map, entry.name.as_str())).or_insert(overrides);
            }
        }
    }

    /// The override of an entry, or of the pool, that names one of these logical IDs.
    pub(crate) fn naming(&self, place: &SettingPath, ids: &[String]) -> Option<SettingPath> {
        let name = place.steps().get(1).and_then(PathStep::name);
        let [properties, all] = match (place.first(), name) {
            (None, _) => Some(&self.of_pool),
            (Some(map), Some(name)) => {
                let mut entries = self.of_entries.iter();
                entries
                    .find(|((own, entry), _)| *own == map && *entry == name)
                    .map(|(_, maps)| maps)
            }
            _ => None,
        }?;
        let names = |value: &Value| match value {
            Value::Text(text) => ids.iter().any(|id| id == text.as_str()),
            Value::List(items) => items
                .iter()
                .any(|item| matches!(item, Value::Text(text) if ids.iter().any(|id| id == text.as_str()))),
            _ => false,
        };
        let of = |map: &Map<Value>, field| {
            let found = map.iter().find(|entry| names(&entry.value))?;
            Some(place.field(field).key(&found.name))
        };
        of(all, "overrides").or_else(|| of(properties, "property_overrides"))
    }

    /// Whether an override decides the properties that a setting becomes.
    pub(crate) fn decide(&self, path: &SettingPath) -> bool {
        let entry = path.steps().get(1).and_then(PathStep::name);
        if let Some((overrides, start)) = self.of_part(path) {
            return overrides_decide(&overrides, path, start);
        }
        let (overrides, start) = match (path.first(), entry) {
            (None, _) => return false,
            (
                Some(
                    map @ ("clients" | "resource_servers" | "groups" | "identity_pools" | "domains"
                    | "identity_providers" | "users" | "replicas"),
                ),
                Some(name),
            ) => match self.of_entries.get(&(map, name)) {
                // The fields of an entry start below the entry, not at its map.
                Some(overrides) => (overrides, 1),
                None => return false,
            },
            (
                Some(
                    "clients" | "resource_servers" | "groups" | "identity_pools" | "domains" | "identity_providers"
                    | "grants" | "external" | "resources" | "users" | "replicas" | "parameters" | "conditions"
                    | "mappings" | "outputs",
                ),
                _,
            ) => return false,
            _ => (&self.of_pool, 0),
        };
        overrides_decide(overrides, path, start)
    }

    /// The overrides of a resource that is declared inside the pool or another entry, with the number of fields down to it.
    fn of_part(&self, path: &SettingPath) -> Option<([&'p Map<Value>; 2], usize)> {
        let name = |index: usize| path.steps().get(index).and_then(PathStep::name);
        match (path.first()?, name(2)) {
            ("ui_customization", _) => {
                let style = self.pool.ui_customization.as_ref()?;
                Some(([&style.property_overrides, &style.overrides], 1))
            }
            ("clients", Some("ui_customization")) => {
                let client = self.pool.clients.named(name(1)?)?;
                let style = client.value.ui_customization.as_ref()?;
                Some(([&style.property_overrides, &style.overrides], 2))
            }
            ("identity_pools", Some("principal_tags")) => {
                let identity_pool = self.pool.identity_pools.named(name(1)?)?;
                let tags = &identity_pool.value.principal_tags.named(name(3)?)?.value;
                Some(([&tags.property_overrides, &tags.overrides], 2))
            }
            _ => None,
        }
    }
}

/// Whether overrides set a property that a setting becomes.
fn overrides_decide(overrides: &[&Map<Value>; 2], path: &SettingPath, start: usize) -> bool {
    overrides.iter().any(|map| !map.as_slice().is_empty())
        && properties_of(path, start)
            .iter()
            .any(|property| is_set(overrides, property))
}

/// Whether an override of the pool sets this property, a property around it, or a part of it.
pub(crate) fn pool_sets(pool: &UserPool, property: &str) -> bool {
    is_set(&[&pool.property_overrides, &pool.overrides], property)
}

/// The properties for the innermost field of a path that becomes any: the fields around it become other properties too.
fn properties_of(path: &SettingPath, start: usize) -> Vec<String> {
    let rows = rows(path);
    let mut rows = rows.iter().skip(start).rev();
    let Some(row) = rows.next() else { return Vec::new() };
    let own: Vec<String> = properties(row).map(str::to_owned).collect();
    match row.section {
        // The keys of this property are the names of attributes.
        "AttributeMapping" => match row.name {
            "custom" => {
                let name = path.last().unwrap_or_default();
                vec![format!(
                    "AttributeMapping.custom:{}",
                    name.strip_prefix("custom:").unwrap_or(name)
                )]
            }
            "username" => own,
            _ => vec![format!("AttributeMapping.{}", row.cloudformation)],
        },
        _ if !own.is_empty() => own,
        _ => rows
            .map(|row| properties(row).map(str::to_owned).collect())
            .find(|around: &Vec<String>| !around.is_empty())
            .unwrap_or_default(),
    }
}

/// The rows of the fields along a path.
pub(crate) fn rows(path: &SettingPath) -> Vec<&'static Field> {
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

/// The field with this name in what a place takes: in the section, or in one of the variants.
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

/// Whether an override sets a property, a property around it, or a part of it.
fn is_set([by_property, by_path]: &[&Map<Value>; 2], property: &str) -> bool {
    let names = by_property.iter().map(|entry| entry.name.as_str());
    let paths = by_path
        .iter()
        .filter_map(|entry| entry.name.strip_prefix("Properties."));
    names.chain(paths).any(|name| overlap(name, property)) || by_path.iter().any(|entry| entry.name == "Properties")
}

/// Whether one of two property paths is a prefix of the other. Indices of lists are skipped.
fn overlap(one: &str, other: &str) -> bool {
    let parts = |path: &str| -> Vec<String> {
        let parts = path.split('.').map(|part| part.trim_end_matches("[]"));
        let parts = parts.filter(|part| part.parse::<usize>().is_err());
        parts.map(str::to_owned).collect()
    };
    let (one, other) = (parts(one), parts(other));
    one.iter().zip(&other).all(|(one, other)| one == other)
}
