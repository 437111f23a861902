//! Parts of a template that CloudFormation cannot read: functions with other arguments, and members of another form.

use cognito_model::template::complete::KnownNames;
use cognito_model::{Json, Object, Template};

use super::parts;
use crate::report::TemplateFinding;
use crate::template::same::function;

pub(crate) const RULE: &str = "malformed_template";

/// Finds all of them. Finds nothing if a transform other than SAM's may change them.
pub(super) fn find(json: &Json) -> Vec<TemplateFinding> {
    let Ok(template) = Template::try_from(json.clone()) else {
        return Vec::new();
    };
    if KnownNames::of(&template).is_none() {
        return Vec::new();
    }
    let mut walk = ShapeCheck::default();
    for section in ["Parameters", "Mappings", "Conditions", "Resources", "Outputs"] {
        for (key, member) in template.section(section).iter() {
            walk.path = vec![section.to_owned(), key.to_owned()];
            walk.name(section, key);
            match section {
                "Parameters" => walk.parameter(member),
                "Mappings" => walk.mapping(member),
                "Conditions" => walk.condition(member),
                "Resources" => walk.resource(member),
                _ => walk.output(member),
            }
        }
    }
    walk.found
}

#[derive(Default)]
pub(super) struct ShapeCheck {
    path: Vec<String>,
    pub(super) found: Vec<TemplateFinding>,
}

impl ShapeCheck {
    fn inside(&mut self, key: &str, walk: impl FnOnce(&mut Self)) {
        self.path.push(key.to_owned());
        walk(self);
        self.path.pop();
    }

    pub(super) fn error(&mut self, fact: impl Into<String>, help: impl Into<String>) {
        self.found.push(TemplateFinding {
            is_error: true,
            rule: RULE,
            fact: fact.into(),
            notes: Vec::new(),
            help: Some(help.into()),
            path: self.path.clone(),
            place: None,
        });
    }

    fn name(&mut self, section: &str, key: &str) {
        let is_id = !key.is_empty() && key.chars().all(|it| it.is_ascii_alphanumeric());
        // The names of mappings and conditions are not resources' IDs.
        if !is_id && matches!(section, "Parameters" | "Resources" | "Outputs") {
            self.error(
                format!("the name `{key}` contains characters other than letters and digits"),
                "use only ASCII letters and digits in names of resources, parameters and outputs",
            );
        }
    }

    /// The members of an object. Reports anything else.
    fn members<'j>(&mut self, json: &'j Json, example: &str) -> Option<&'j Object> {
        let object = json.as_object().filter(|_| function(json).is_none());
        if object.is_none() {
            let last = self.path.last().cloned().unwrap_or_default();
            self.error(
                format!("`{last}` is {}, not an object", form(json)),
                format!("write `{example}`"),
            );
        }
        object
    }

    fn parameter(&mut self, json: &Json) {
        let Some(members) = self.members(json, "{ Type: String }") else {
            return;
        };
        if members.get("Type").and_then(Json::as_text).is_none() {
            self.error("the parameter has no type", "write `Type: String`, for example");
        }
        if let Some(default @ (Json::List(_) | Json::Object(_))) = members.get("Default") {
            let fact = format!("the default is {}, not a string or a number", form(default));
            let help = "write a string; write a list as one string, with commas between its items";
            self.inside("Default", |walk| walk.error(fact, help));
        }
    }

    fn mapping(&mut self, json: &Json) {
        let example = "eu-central-1: { Name: value }";
        let Some(rows) = self.members(json, example) else {
            return;
        };
        for (key, row) in rows.iter() {
            self.inside(key, |walk| {
                let Some(row) = walk.members(row, "{ Name: value }") else {
                    return;
                };
                for (key, value) in row.iter() {
                    if matches!(value, Json::Object(_) | Json::Null) {
                        let fact = format!("`{key}` is {}, not a string or a list", form(value));
                        walk.inside(key, |walk| {
                            walk.error(fact, "write the value itself; functions do not work in mappings")
                        });
                    }
                }
            });
        }
    }

    fn condition(&mut self, json: &Json) {
        match function(json) {
            Some(("Fn::And" | "Fn::Or" | "Fn::Not" | "Fn::Equals" | "Condition", _)) => self.value(json),
            Some((name, _)) => self.error(
                format!("`{name}` is not a condition"),
                "use `Fn::Equals`, `Fn::Not`, `Fn::And`, `Fn::Or` or `Condition`",
            ),
            None => self.error(
                format!("a condition is a function, not {}", form(json)),
                "write `!Equals [!Ref Stage, prod]`, for example",
            ),
        }
    }

    fn resource(&mut self, json: &Json) {
        let Some(attributes) = self.members(json, "{ Type: AWS::Cognito::UserPool }") else {
            return;
        };
        if attributes.get("Type").and_then(Json::as_text).is_none() {
            self.error(
                "the resource has no type",
                "write `Type: AWS::Cognito::UserPool`, for example",
            );
        }
        for (name, value) in attributes.iter() {
            self.inside(name, |walk| match (name, value) {
                ("Properties", _) if value.as_object().is_none() => walk.error(
                    format!("`Properties` is {}, not an object", form(value)),
                    "write each property with its name: `UserPoolName: customers`",
                ),
                ("Condition", Json::Text(_)) | ("DependsOn", Json::Text(_)) => {}
                ("Condition", _) => walk.error(
                    format!("`Condition` is {}, not the name of a condition", form(value)),
                    "write one name, and combine conditions in `Conditions`",
                ),
                ("DependsOn", Json::List(ids)) => {
                    if let Some(other) = ids.iter().find(|id| id.as_text().is_none()) {
                        walk.dependency(other);
                    }
                }
                ("DependsOn", other) => walk.dependency(other),
                // What other tools write there need not be about CloudFormation.
                ("Metadata", _) => {}
                _ => walk.value(value),
            });
        }
    }

    fn dependency(&mut self, json: &Json) {
        self.error(
            format!("`DependsOn` takes logical IDs, not {}", form(json)),
            "write the logical IDs of resources, without functions",
        );
    }

    fn output(&mut self, json: &Json) {
        let Some(members) = self.members(json, "{ Value: !Ref Users }") else {
            return;
        };
        if !members.contains("Value") {
            self.error("the output has no value", "write `Value: !Ref Users`, for example");
        }
        for (name, value) in members.iter() {
            self.inside(name, |walk| match name {
                "Export" if value.get("Name").is_none() => {
                    walk.error("the export has no name", "write `Export: { Name: .. }`");
                }
                "Condition" => {}
                _ => walk.value(value),
            });
        }
    }

    /// Any value, for the functions in it.
    fn value(&mut self, json: &Json) {
        match (function(json), json) {
            (Some(("Fn::Transform", _)), _) => {}
            (Some((name, argument)), _) => self.inside(name, |walk| {
                walk.function(name, argument);
                walk.value(argument);
            }),
            // `'null' values are not allowed in templates`
            (None, Json::Null) => self.error("there is no value", "write a value, or remove the key"),
            (None, _) => {
                for (step, part) in parts(json) {
                    self.inside(&step, |walk| walk.value(part));
                }
            }
        }
    }
}

/// What a value is, for messages.
pub(super) fn form(json: &Json) -> &'static str {
    match json {
        Json::Null => "empty",
        Json::Bool(_) => "a boolean",
        Json::Integer(_) | Json::Float(_) => "a number",
        Json::Text(text) if text.is_empty() => "an empty string",
        Json::Text(_) => "a string",
        Json::List(_) => "a list",
        Json::Object(_) if function(json).is_some() => "a function",
        Json::Object(_) => "an object",
    }
}
