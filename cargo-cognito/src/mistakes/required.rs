//! Properties that a resource of Cognito has to have, and lacks.

use cognito_model::template::complete::KnownNames;
use cognito_model::{Json, Object, Template};
use cognito_rules::deployed::is_no_value;

use super::is_like;
use super::properties::{first_name, owner};
use crate::report::TemplateFinding;
use crate::template::same::function;

pub(super) const RULE: &str = "missing_property";

/// The properties that CloudFormation's schema requires: type and path, a line each. A property inside another one is only required
/// if the other one is there.
const REQUIRED: &str = include_str!("required.txt");

/// Finds all of them. Finds nothing if a transform other than SAM's may add properties.
pub(super) fn find(json: &Json) -> Vec<TemplateFinding> {
    let template = Template::try_from(json.clone()).ok();
    let Some(template) = template.filter(|template| KnownNames::of(template).is_some()) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (id, resource) in template.resources().iter() {
        let kind = resource.get("Type").and_then(Json::as_text).unwrap_or_default();
        let mut path = ["Resources", id].map(str::to_owned).to_vec();
        let none = Json::Object(Object::new());
        let properties = match resource.get("Properties") {
            Some(properties) => {
                path.push("Properties".to_owned());
                properties
            }
            None => &none,
        };
        let mut walk = RequiredCheck {
            kind,
            path,
            found: &mut found,
        };
        let rows = REQUIRED
            .lines()
            .filter_map(|line| line.strip_prefix(kind)?.strip_prefix(' '));
        rows.for_each(|row| walk.value(row, properties));
    }
    found
}

struct RequiredCheck<'a> {
    /// The type of the resource.
    kind: &'a str,
    path: Vec<String>,
    found: &'a mut Vec<TemplateFinding>,
}

impl RequiredCheck<'_> {
    fn inside(&mut self, key: &str, row: &str, json: &Json) {
        self.path.push(key.to_owned());
        self.value(row, json);
        self.path.pop();
    }

    /// Looks for the property that a row names, whose path is relative to the value.
    fn value(&mut self, row: &str, json: &Json) {
        if let Some((name, argument)) = function(json) {
            if let ("Fn::If", Json::List(parts)) = (name, argument) {
                self.path.push(name.to_owned());
                for (index, part) in parts.iter().enumerate().skip(1) {
                    self.inside(&index.to_string(), row, part);
                }
                self.path.pop();
            }
            return;
        }
        if let (Some(row), Json::List(items)) = (row.strip_prefix("[]"), json) {
            for (index, item) in items.iter().enumerate() {
                self.inside(&index.to_string(), row, item);
            }
            return;
        }
        let Some(object) = json.as_object().filter(|object| !object.contains("Fn::Transform")) else {
            return;
        };
        let row = row.trim_start_matches('.');
        let name = first_name(row);
        match (
            object.get(name).filter(|value| !is_no_value(value)),
            row.strip_prefix(name),
        ) {
            // A misspelled name is reported as such.
            (None, Some("")) if !object.iter().any(|(key, _)| key != name && is_like(key, name)) => self.missing(name),
            (Some(value), Some(rest)) if !rest.is_empty() => self.inside(name, rest, value),
            _ => {}
        }
    }

    fn missing(&mut self, name: &str) {
        self.found.push(TemplateFinding {
            is_error: true,
            rule: RULE,
            fact: format!("{} has no `{name}`, which is required", owner(&self.path, self.kind)),
            notes: Vec::new(),
            help: Some(format!("add `{name}`")),
            path: self.path.clone(),
            place: None,
        });
    }
}
