//! References to what a template does not have.

use cognito_model::template::complete::{KnownNames, MAPPINGS, REFERABLE, similar};
use cognito_model::{Json, Template};

use super::parts;
use crate::report::TemplateFinding;
use crate::template::references::{ReferenceTarget, placeholders};
use crate::template::same::function;

pub(super) const RULE: &str = "undefined_reference";

/// The parameters that every template has.
const PSEUDO: [&str; 8] = [
    "AWS::AccountId",
    "AWS::NoValue",
    "AWS::NotificationARNs",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

/// The sections whose references CloudFormation resolves before it creates anything.
const SECTIONS: [&str; 3] = ["Conditions", "Resources", "Outputs"];

/// Finds all of them. Finds nothing if a transform other than SAM may add members to the template.
pub(super) fn find(json: &Json) -> Vec<TemplateFinding> {
    let Ok(template) = Template::try_from(json.clone()) else {
        return Vec::new();
    };
    let Some(known) = KnownNames::of(&template) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for section in SECTIONS {
        for (key, member) in template.section(section).iter() {
            let mut walk = ReferenceCheck {
                template: &template,
                known,
                section,
                path: vec![section.to_owned(), key.to_owned()],
                found: &mut found,
            };
            match member.as_object().filter(|_| section != "Conditions") {
                Some(attributes) => {
                    for (name, value) in attributes.iter() {
                        walk.attribute(name, value);
                    }
                }
                None => walk.value(member),
            }
        }
    }
    found
}

struct ReferenceCheck<'a> {
    template: &'a Template,
    known: KnownNames<'a>,
    section: &'static str,
    path: Vec<String>,
    found: &'a mut Vec<TemplateFinding>,
}

impl ReferenceCheck<'_> {
    fn inside(&mut self, key: &str, walk: impl FnOnce(&mut Self)) {
        self.path.push(key.to_owned());
        walk(self);
        self.path.pop();
    }

    fn attribute(&mut self, name: &str, value: &Json) {
        self.inside(name, |walk| match (name, value) {
            ("Condition", Json::Text(name)) => walk.refers(ReferenceTarget::Condition(name)),
            ("DependsOn", Json::Text(id)) => walk.refers(ReferenceTarget::Attribute(id)),
            ("DependsOn", Json::List(ids)) => {
                for (index, id) in ids.iter().enumerate() {
                    if let Json::Text(id) = id {
                        walk.inside(&index.to_string(), |walk| walk.refers(ReferenceTarget::Attribute(id)));
                    }
                }
            }
            // What other tools write there need not be about this template.
            ("Metadata", _) => {}
            _ => walk.value(value),
        });
    }

    fn value(&mut self, json: &Json) {
        match function(json) {
            Some(("Fn::Transform", _)) => {}
            Some((name, argument)) => self.inside(name, |walk| {
                walk.function(name, argument);
                walk.value(argument);
            }),
            None => {
                for (step, part) in parts(json).filter(|(step, _)| step != "Fn::Transform") {
                    self.inside(&step, |walk| walk.value(part));
                }
            }
        }
    }

    /// The references that a function itself makes.
    fn function(&mut self, name: &str, argument: &Json) {
        let items = argument.as_list().unwrap_or(std::slice::from_ref(argument));
        let Some(Json::Text(first)) = items.first() else { return };
        match name {
            "Ref" => self.refers(ReferenceTarget::Value(first)),
            // A property can also have this name.
            "Condition" if self.section == "Conditions" => self.refers(ReferenceTarget::Condition(first)),
            "Fn::If" => self.refers(ReferenceTarget::Condition(first)),
            "Fn::FindInMap" => self.refers(ReferenceTarget::Mapping(first)),
            "Fn::GetAtt" => self.refers(ReferenceTarget::Attribute(first.split('.').next().unwrap_or_default())),
            "Fn::Sub" => {
                let variables = items.get(1).and_then(Json::as_object);
                for name in placeholders(first) {
                    if variables.is_some_and(|variables| variables.contains(name)) {
                        continue;
                    }
                    match name.split_once('.') {
                        Some((id, _)) => self.refers(ReferenceTarget::Attribute(id)),
                        None => self.refers(ReferenceTarget::Value(name)),
                    }
                }
            }
            _ => {}
        }
    }

    fn refers(&mut self, reference: ReferenceTarget<'_>) {
        let (is_there, name, noun) = match reference {
            ReferenceTarget::Value(id) => (self.has_value(id), id, "resource or parameter"),
            ReferenceTarget::Attribute(id) => (self.known.has_resource(id), id, "resource"),
            ReferenceTarget::Condition(name) => (self.known.has_condition(name), name, "condition"),
            ReferenceTarget::Mapping(name) => (self.known.has_mapping(name), name, "mapping"),
        };
        // Tools such as the Serverless Framework replace other names before CloudFormation sees them.
        let is_name = |name: &str| name.chars().all(|it| it.is_ascii_alphanumeric() || it == '_');
        if is_there || name.is_empty() || !name.split("::").all(is_name) {
            return;
        }
        let sections = match reference {
            ReferenceTarget::Mapping(_) => MAPPINGS,
            _ => REFERABLE,
        };
        let meant = match name.starts_with("AWS::") {
            true => misspelled(name).map(str::to_owned),
            false => similar(self.template, name, sections).map(String::from),
        };
        self.found.push(TemplateFinding {
            is_error: true,
            rule: RULE,
            fact: format!("the template has no {noun} `{name}`"),
            notes: Vec::new(),
            help: Some(match meant {
                Some(meant) => format!("write `{meant}`"),
                None => "correct the name, or check the template that this one is merged into".to_owned(),
            }),
            path: self.path.clone(),
            place: None,
        });
    }

    fn has_value(&self, id: &str) -> bool {
        match id.starts_with("AWS::") {
            true => misspelled(id).is_none(),
            false => self.known.has_value(id),
        }
    }
}

/// The pseudo parameter that a similar name means. A name that is like none of them may be a new one.
fn misspelled(name: &str) -> Option<&'static str> {
    let is_like = |pseudo: &&str| super::is_like(name, pseudo);
    PSEUDO.into_iter().filter(|_| !PSEUDO.contains(&name)).find(is_like)
}
