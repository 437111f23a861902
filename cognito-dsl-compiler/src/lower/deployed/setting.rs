//! Finds the setting that an edit is about, from the property that it changes.

use cognito_model::naming::ids::TemplateSection;
use cognito_model::naming::logical_ids::logical_ids;
use cognito_model::schema::kind::Kind;
use cognito_model::{Client, IdentityPool, SettingPath, StandardAttributeName, UserPool};
use cognito_rules::deployed::{Verdict, is_within};
use cognito_rules::{row_at, setting_of_type};

use crate::lower::Context;

impl Context<'_> {
    /// The setting that an edit is about: the one written for the property, or else the nearest one around it. Also whether that
    /// is a whole entry, whose name is then the best place to point at.
    pub(super) fn setting_of(&self, pool: &UserPool, verdict: &Verdict) -> (SettingPath, bool) {
        let is_output = verdict.kind == "Output";
        let section = if is_output {
            TemplateSection::Outputs
        } else {
            TemplateSection::Resources
        };
        let ids = logical_ids(pool);
        let entry = ids.into_iter().find(|(of, id, _)| *of == section && *id == verdict.id);
        let Some((_, _, entry)) = entry else {
            // The entry was removed from its map.
            let map = map_of(&verdict.kind);
            let map = if map.is_empty() {
                SettingPath::root()
            } else {
                SettingPath::root().field(map)
            };
            return (map, false);
        };
        if verdict.path.is_empty() || is_output {
            return (entry, true);
        }
        if let Some(name) = verdict.path.strip_prefix("Schema.") {
            return (self.attribute(name), false);
        }
        let mut best: Option<((u8, usize), SettingPath)> = None;
        for (path, _) in self.places.borrow().iter() {
            let Some(rank) = rank(path, &entry, verdict.path.trim_start_matches('.')) else {
                continue;
            };
            if best.as_ref().is_none_or(|(other, _)| rank < *other) {
                best = Some((rank, path.clone()));
            }
        }
        best.map_or((entry, true), |(_, path)| (path, false))
    }

    /// The setting of an attribute, found by Cognito's name for it, or else the map of such attributes.
    fn attribute(&self, name: &str) -> SettingPath {
        let standard = StandardAttributeName::ALL.iter().find(|it| it.cognito_name() == name);
        let path = match standard {
            Some(standard) => SettingPath::of(&["standard_attributes", standard.name()]),
            None => SettingPath::of(&["custom_attributes"]).key(name),
        };
        let section = path.parent().unwrap_or_default();
        [path, section]
            .into_iter()
            .find(|path| self.exact_place(path).is_some())
            .unwrap_or_default()
    }
}

/// How well a setting matches a property: the first number ranks the kind of match, and the second one is lower for settings
/// further out.
fn rank(path: &SettingPath, entry: &SettingPath, property: &str) -> Option<(u8, usize)> {
    if !entry.contains(path) || path == entry || is_elsewhere(path, entry) {
        return None;
    }
    let depth = path.steps().len();
    let around = path.parent().and_then(|around| around.last().map(str::to_owned));
    if let (Some("property_overrides" | "overrides"), Some(name)) = (around.as_deref(), path.last()) {
        let name = name.strip_prefix("Properties.").unwrap_or(name);
        let overlaps = is_within(name, property) || is_within(property, name);
        return overlaps.then_some((0, depth));
    }
    let row = row_at(path)?;
    if row.cloudformation == property {
        return Some((1, depth));
    }
    let mut best = None;
    for own in properties(row.cloudformation) {
        let fit = if own == property {
            2
        } else if is_within(property, own) {
            3
        } else if is_within(own, property) {
            4
        } else {
            continue;
        };
        best = Some(best.unwrap_or(fit).min(fit));
    }
    best.map(|fit| (fit, depth))
}

/// Whether a setting of the pool becomes another resource.
fn is_elsewhere(path: &SettingPath, entry: &SettingPath) -> bool {
    let first = path.first().filter(|_| entry.steps().is_empty());
    let Some((_, row)) = first.and_then(|first| UserPool::SECTION.field(first)) else {
        return false;
    };
    match row.kind {
        Kind::Map(map) => map.resources,
        _ => row.cloudformation.contains("AWS::"),
    }
}

/// The properties that a row names, without the explanations in between.
pub(super) fn properties(cloudformation: &str) -> Vec<&str> {
    let mut properties = Vec::new();
    for property in cloudformation.split(", ") {
        let property = property.split([':', ' ', '[']).next().unwrap_or_default();
        if property.starts_with(|first: char| first.is_ascii_uppercase()) {
            properties.push(property);
        }
    }
    properties
}

/// The map or section of the pool that declares a resource.
fn map_of(kind: &str) -> &'static str {
    match kind {
        "AWS::Lambda::Permission" => "lambda_triggers",
        "Output" => "outputs",
        "UserPoolRegionalConfigurationAttachment" => "replicas",
        _ => match setting_of_type(kind) {
            Some((section, _)) if section.name == Client::SECTION.name => "clients",
            Some((section, _)) if section.name == IdentityPool::SECTION.name => "identity_pools",
            Some((_, field)) => field,
            None => "",
        },
    }
}

#[cfg(test)]
mod tests {
    use cognito_rules::deployed::CREATE_ONLY;

    use super::*;

    /// What belongs to a pool is removed from a map or section of the pool.
    #[test]
    fn every_type_has_a_setting_that_declares_it() {
        for (kind, _) in CREATE_ONLY {
            let setting = map_of(kind);
            assert!(UserPool::SECTION.field(setting).is_some(), "{kind}: `{setting}`");
        }
    }
}
