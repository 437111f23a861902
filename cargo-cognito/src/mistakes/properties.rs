//! Properties that the resource types of Cognito do not have.

use cognito_model::{Json, Object};

use super::{MALFORMED, is_like};
use crate::report::TemplateFinding;
use crate::template::same::function;

pub(super) const RULE: &str = "unknown_property";

/// The properties that a template can have, from CloudFormation's schema: type, path and kind of value, a line each.
pub(crate) const PROPERTIES: &str = include_str!("properties.txt");

/// How many names a message lists at most.
const LISTED: usize = 12;

/// Finds all of them.
pub(super) fn find(template: &Json) -> Vec<TemplateFinding> {
    let mut found = Vec::new();
    let resources = template.get("Resources").and_then(Json::as_object);
    for (id, resource) in resources.into_iter().flat_map(Object::iter) {
        let kind = resource.get("Type").and_then(Json::as_text).unwrap_or_default();
        let start = format!("{kind} ");
        let rows: Vec<&str> = PROPERTIES
            .lines()
            .filter_map(|line| line.strip_prefix(&start))
            .collect();
        // This version may not know a newer type.
        if let (Some(properties), false) = (resource.get("Properties"), rows.is_empty()) {
            let mut walk = PropertyCheck {
                kind,
                path: ["Resources", id, "Properties"].map(str::to_owned).to_vec(),
                found: &mut found,
            };
            walk.value(&rows, properties);
        }
    }
    found
}

struct PropertyCheck<'a> {
    /// The type of the resource.
    kind: &'a str,
    path: Vec<String>,
    found: &'a mut Vec<TemplateFinding>,
}

impl PropertyCheck<'_> {
    fn inside(&mut self, key: &str, rows: &[&str], json: &Json) {
        self.path.push(key.to_owned());
        self.value(rows, json);
        self.path.pop();
    }

    /// Compares a value with the rows about it, whose paths are relative to it.
    fn value(&mut self, rows: &[&str], json: &Json) {
        if let Some((name, argument)) = function(json) {
            if let ("Fn::If", Json::List(parts)) = (name, argument) {
                self.path.push(name.to_owned());
                for (index, part) in parts.iter().enumerate().skip(1) {
                    self.inside(&index.to_string(), rows, part);
                }
                self.path.pop();
            }
            return;
        }
        if self.has_other_form(rows, json) {
            return;
        }
        match json {
            Json::List(items) => {
                let rows: Vec<&str> = rows.iter().filter_map(|row| row.strip_prefix("[]")).collect();
                for (index, item) in items.iter().enumerate() {
                    self.inside(&index.to_string(), &rows, item);
                }
            }
            Json::Object(object) => {
                // A free object has no rows for its members. `Fn::Transform` adds any members.
                let is_free = rows.iter().any(|row| row.starts_with(' '));
                if is_free || object.contains("Fn::Transform") {
                    return;
                }
                for (key, value) in object.iter() {
                    let of_key: Vec<&str> = rows.iter().filter_map(|row| after(row, key)).collect();
                    match of_key.is_empty() {
                        false => self.inside(key, &of_key, value),
                        true => self.unknown(rows, key),
                    }
                }
            }
            _ => {}
        }
    }

    /// Reports a list, an object or a string where the rows have another one of them.
    fn has_other_form(&mut self, rows: &[&str], json: &Json) -> bool {
        let scalars = ["string", "integer", "boolean", "number"];
        let wanted = if !rows.is_empty() && rows.iter().all(|row| row.starts_with("[]")) {
            "a list"
        } else if !rows.is_empty() && rows.iter().all(|row| row.starts_with('.')) {
            "an object"
        } else if rows
            .iter()
            .any(|row| row.strip_prefix(' ').is_some_and(|kind| scalars.contains(&kind)))
        {
            "a string"
        } else {
            return false;
        };
        let found = match json {
            Json::List(_) => "a list",
            Json::Object(object) if !object.contains("Fn::Transform") => "an object",
            // CloudFormation converts some single values.
            _ if wanted == "an object" && json.as_text().is_some() => "a string",
            _ => return false,
        };
        if found == wanted {
            return false;
        }
        let name = self
            .path
            .iter()
            .rev()
            .find(|key| key.starts_with(|it: char| it.is_ascii_uppercase()));
        let name = name.map_or("Properties", String::as_str);
        let help = match (wanted, found) {
            ("a list", _) => "write a list: `[one, other]`, or a line with `-` for each item".to_owned(),
            ("an object", _) => match rows.first() {
                Some(row) => format!("write its members by their names, such as `{}`", first_name(row)),
                None => "write its members by their names".to_owned(),
            },
            _ => "write the value alone".to_owned(),
        };
        self.found.push(TemplateFinding {
            is_error: true,
            rule: MALFORMED,
            fact: format!("`{name}` of `{}` takes {wanted}, not {found}", self.kind),
            notes: Vec::new(),
            help: Some(help),
            path: self.path.clone(),
            place: None,
        });
        true
    }

    fn unknown(&mut self, rows: &[&str], key: &str) {
        let mut names: Vec<&str> = Vec::new();
        for row in rows {
            let name = first_name(row);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let meant = names.iter().find(|name| is_like(key, name));
        let place = owner(&self.path, self.kind);
        let help = match (meant, names.len() <= LISTED) {
            (Some(meant), _) => Some(format!("write `{meant}`")),
            (None, true) => Some(format!("the properties are `{}`", names.join("`, `"))),
            (None, false) => None,
        };
        let notes = match meant {
            Some(_) => Vec::new(),
            None => vec!["CloudFormation rejects the property, unless it is newer than this command".to_owned()],
        };
        let mut path = self.path.clone();
        path.push(key.to_owned());
        self.found.push(TemplateFinding {
            is_error: meant.is_some(),
            rule: RULE,
            fact: format!("{place} has no property `{key}`"),
            notes,
            help,
            path,
            place: None,
        });
    }
}

/// What a path in a resource leads to: a property, or the resource itself.
pub(super) fn owner(path: &[String], kind: &str) -> String {
    let mut around = path
        .iter()
        .skip(3)
        .filter(|key| key.starts_with(|first: char| first.is_ascii_uppercase()));
    match around.rfind(|key| !key.starts_with("Fn::")) {
        None => format!("`{kind}`"),
        Some(around) => format!("`{around}` of `{kind}`"),
    }
}

/// The first member in a row.
pub(super) fn first_name(row: &str) -> &str {
    let row = row.trim_start_matches('.');
    row.split(['.', '[', ' ']).next().unwrap_or_default()
}

/// The rest of a row that is about this member.
fn after<'r>(row: &'r str, key: &str) -> Option<&'r str> {
    let rest = row.trim_start_matches('.').strip_prefix(key)?;
    rest.starts_with(['.', '[', ' ']).then_some(rest)
}
