//! Values of a template as code: strings, numbers, functions, names.

use cognito_model::schema::kind::Place;
use cognito_model::schema::limit::starts_with_serverless_variable;
use cognito_model::schema::places::ReturnValue;
use cognito_model::value::intrinsic::DEFAULT_VALUE;
use cognito_model::{Json, Object};

use super::names::{EntryNames, MapName};
use crate::mistakes::is_well_formed;
use crate::template::same::{function, scalar};
use crate::tree::{ItemNode, NodeKind, ValueNode, is_identifier, quoted};

impl EntryNames<'_> {
    /// Any value, with a node for each part, for overrides and outputs.
    pub(crate) fn value(&self, json: &Json, origin: &[String]) -> ValueNode {
        let inside = |key: &str| {
            let mut path = origin.to_vec();
            path.push(key.to_owned());
            path
        };
        if function(json).is_some() {
            return ValueNode::code(self.code(json), origin);
        }
        match json {
            Json::Text(text) => ValueNode::text(text.clone(), origin),
            Json::List(items) => {
                let mut list = Vec::new();
                for (index, item) in items.iter().enumerate() {
                    list.push(self.value(item, &inside(&index.to_string())));
                }
                ValueNode::new(NodeKind::List(list), origin)
            }
            Json::Object(object) => {
                let mut items = Vec::new();
                for (key, value) in object.iter() {
                    items.push(ItemNode::new(key, self.value(value, &inside(key))));
                }
                ValueNode::section(items, origin)
            }
            other => ValueNode::code(self.code(other), origin),
        }
    }

    /// Any value on one line.
    pub(crate) fn code(&self, json: &Json) -> String {
        if let Some((name, argument)) = function(json) {
            if let Some(code) = self.function(name, argument) {
                return code;
            }
        }
        match json {
            Json::Null => "null".to_owned(),
            Json::Bool(value) => value.to_string(),
            Json::Integer(value) => value.to_string(),
            Json::Float(value) => {
                let text = value.to_string();
                if text.contains('.') { text } else { format!("{text}.0") }
            }
            Json::Text(text) => quoted(text),
            Json::List(items) => format!("[{}]", self.codes(items)),
            Json::Object(object) => self.object(object),
        }
    }

    fn codes(&self, items: &[Json]) -> String {
        let mut text = String::new();
        for item in items {
            if !text.is_empty() {
                text.push_str(", ");
            }
            text.push_str(&self.code(item));
        }
        text
    }

    fn object(&self, object: &Object) -> String {
        if object.is_empty() {
            return "{}".to_owned();
        }
        let mut text = String::from("{ ");
        for (index, (key, value)) in object.iter().enumerate() {
            if index > 0 {
                text.push_str(", ");
            }
            let key = if is_identifier(key) {
                key.to_owned()
            } else {
                quoted(key)
            };
            text.push_str(&format!("{key}: {}", self.code(value)));
        }
        text.push_str(" }");
        text
    }

    /// A call of a function. None if declarations have no such function, or it has other arguments.
    fn function(&self, name: &str, argument: &Json) -> Option<String> {
        if !is_well_formed(name, argument) {
            return None;
        }
        Some(match (name, argument) {
            ("Ref", Json::Text(id)) => match id.starts_with("AWS::") {
                true => id.clone(),
                false => format!("Ref({})", self.reference(id)),
            },
            ("Fn::GetAtt", Json::List(parts)) => {
                let (resource, attribute) = match &parts[..] {
                    [Json::Text(resource), Json::Text(attribute)] => (resource, attribute),
                    _ => return None,
                };
                let attribute = match is_identifier(attribute) {
                    true => attribute.clone(),
                    false => quoted(attribute),
                };
                format!("Fn::GetAtt({}, {attribute})", self.reference(resource))
            }
            ("Fn::Sub", Json::Text(text)) => format!("Fn::Sub({})", quoted(&self.substituted(text, &Object::new()))),
            ("Fn::Sub", Json::List(parts)) => match &parts[..] {
                [Json::Text(text), Json::Object(variables)] if !variables.is_empty() => {
                    let text = quoted(&self.substituted(text, variables));
                    format!("Fn::Sub({text}, {})", self.object(variables))
                }
                _ => return None,
            },
            ("Fn::If", Json::List(parts)) => match &parts[..] {
                [Json::Text(condition), one, other] => {
                    let condition = self.named(condition, MapName::Conditions).name;
                    format!("Fn::If({condition}, {}, {})", self.code(one), self.code(other))
                }
                _ => return None,
            },
            ("Condition", Json::Text(condition)) => {
                format!("Condition({})", self.named(condition, MapName::Conditions).name)
            }
            ("Fn::FindInMap", Json::List(parts)) => match &parts[..] {
                [Json::Text(mapping), rest @ ..] if is_name(mapping) && is_default(rest.get(2)) => {
                    let mapping = self.named(mapping, MapName::Mappings).name;
                    format!("Fn::FindInMap({mapping}, {})", self.codes(rest))
                }
                _ => return None,
            },
            (
                "Fn::And" | "Fn::Or" | "Fn::Not" | "Fn::Equals" | "Fn::Join" | "Fn::Select" | "Fn::Split" | "Fn::Cidr",
                Json::List(parts),
            ) => {
                // The position of `Fn::Select` may be written as a string.
                let mut parts = parts.clone();
                if let ("Fn::Select", Some(Json::Text(index))) = (name, parts.first()) {
                    if let Ok(index) = index.parse::<i64>() {
                        parts[0] = Json::Integer(index);
                    }
                }
                format!("{name}({})", self.codes(&parts))
            }
            (
                "Fn::Base64" | "Fn::GetAZs" | "Fn::ImportValue" | "Fn::Length" | "Fn::ToJsonString" | "Fn::Transform",
                argument,
            ) => format!("{name}({})", self.code(argument)),
            _ => return None,
        })
    }

    /// The name of a resource or a parameter.
    pub(crate) fn reference(&self, id: &str) -> String {
        if self.subject.logical_id() == Some(id) {
            return "pool".to_owned();
        }
        self.referred(id).name
    }

    /// The string of an `Fn::Sub`, with names instead of logical IDs.
    fn substituted(&self, text: &str, variables: &Object) -> String {
        let mut parts = text.split("${");
        let mut substituted = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            if starts_with_serverless_variable(part) {
                substituted.push_str(&format!("${{{part}"));
                continue;
            }
            let Some((name, rest)) = part.split_once('}') else {
                substituted.push_str(&format!("${{{part}"));
                continue;
            };
            let is_plain = name.starts_with('!') || name.starts_with("AWS::") || variables.contains(name);
            let (id, attribute) = match name.split_once('.') {
                Some((id, attribute)) => (id, Some(attribute)),
                None => (name, None),
            };
            let name = match (is_plain, attribute) {
                (true, _) => name.to_owned(),
                (false, None) => self.reference(id),
                (false, Some(attribute)) => format!("{}.{attribute}", self.reference(id)),
            };
            substituted.push_str(&format!("${{{name}}}{rest}"));
        }
        substituted
    }

    /// A value where a string is expected. A name alone means the `Ref` of a parameter, or the ARN or name of a resource, whichever
    /// the place takes.
    pub(crate) fn text(&self, json: &Json, place: Place, origin: &[String]) -> Option<ValueNode> {
        if let Some(text) = scalar(json) {
            return Some(ValueNode::text(text, origin));
        }
        let (name, argument) = function(json)?;
        if let Some(id) = alone(name, argument, place) {
            if self.subject.logical_id() != Some(id) {
                let known = self.referred(id);
                let is_fitting = match (known.map, name) {
                    (MapName::Parameters, "Ref") => !is_list_type(&known.type_name),
                    (MapName::External, _) => match place.returned_by(&known.type_name) {
                        Some(ReturnValue::Arn) => name == "Fn::GetAtt",
                        Some(ReturnValue::Ref) => name == "Ref",
                        None => false,
                    },
                    _ => false,
                };
                if is_fitting {
                    return Some(ValueNode::code(known.name, origin));
                }
            }
        }
        Some(ValueNode::code(self.code(json), origin))
    }

    /// A value where a list is expected: its items, the name of a parameter with a list, or a function.
    pub(crate) fn list(
        &self,
        json: &Json,
        origin: &[String],
        item: &dyn Fn(&Json, &[String]) -> Option<ValueNode>,
    ) -> Option<ValueNode> {
        match (json, function(json)) {
            (Json::List(items), _) => {
                let mut list = Vec::new();
                for (index, json) in items.iter().enumerate() {
                    let mut path = origin.to_vec();
                    path.push(index.to_string());
                    list.push(item(json, &path)?);
                }
                Some(ValueNode::new(NodeKind::List(list), origin))
            }
            (_, Some(("Ref", Json::Text(id)))) if !id.starts_with("AWS::") => {
                let known = self.referred(id);
                let is_list = known.map == MapName::Parameters && is_list_type(&known.type_name);
                Some(ValueNode::code(
                    if is_list { known.name } else { self.code(json) },
                    origin,
                ))
            }
            (_, Some(_)) => Some(ValueNode::code(self.code(json), origin)),
            _ => None,
        }
    }
}

/// The logical ID that a name alone could refer to.
fn alone<'j>(name: &str, argument: &'j Json, place: Place) -> Option<&'j str> {
    match (name, argument) {
        ("Ref", Json::Text(id)) if !id.starts_with("AWS::") => Some(id),
        ("Fn::GetAtt", Json::List(parts)) if matches!(place, Place::Arn(_)) => match &parts[..] {
            [Json::Text(id), Json::Text(attribute)] if attribute == "Arn" => Some(id),
            _ => None,
        },
        _ => None,
    }
}

pub(crate) fn is_list_type(type_name: &str) -> bool {
    cognito_model::Parameter::is_list_type(type_name)
}

/// Whether CloudFormation allows this as the name of a mapping. Tools replace other names before it sees them.
fn is_name(mapping: &str) -> bool {
    !mapping.is_empty() && mapping.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Whether this is the default of `Fn::FindInMap`, if there is one.
fn is_default(argument: Option<&Json>) -> bool {
    argument.is_none_or(|argument| {
        let members = argument.as_object();
        members.is_some_and(|members| members.keys().eq([DEFAULT_VALUE]))
    })
}
