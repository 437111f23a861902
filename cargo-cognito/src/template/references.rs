//! Finds what a part of a template refers to.

use cognito_model::Json;
use cognito_model::schema::limit::starts_with_serverless_variable;

use super::same::function;

/// A reference inside a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ReferenceTarget<'t> {
    /// A resource or a parameter, or a pseudo parameter.
    Value(&'t str),
    /// An attribute of a resource.
    Attribute(&'t str),
    /// A condition.
    Condition(&'t str),
    /// A mapping.
    Mapping(&'t str),
}

/// Calls `found` with each reference of a value.
pub(crate) fn each<'t>(json: &'t Json, found: &mut dyn FnMut(ReferenceTarget<'t>)) {
    match (function(json), json) {
        (Some(("Ref", Json::Text(name))), _) => found(ReferenceTarget::Value(name)),
        (Some(("Condition", Json::Text(name))), _) => found(ReferenceTarget::Condition(name)),
        (Some(("Fn::GetAtt", Json::List(parts))), _) => {
            if let Some(Json::Text(name)) = parts.first() {
                found(ReferenceTarget::Attribute(name));
            }
            for part in parts.iter().skip(1) {
                each(part, found);
            }
        }
        (Some(("Fn::GetAtt", Json::Text(text))), _) => {
            found(ReferenceTarget::Attribute(text.split('.').next().unwrap_or_default()));
        }
        (Some(("Fn::If", Json::List(parts))), _) => {
            if let Some(Json::Text(name)) = parts.first() {
                found(ReferenceTarget::Condition(name));
            }
            for part in parts.iter().skip(1) {
                each(part, found);
            }
        }
        (Some(("Fn::FindInMap", Json::List(parts))), _) => {
            match parts.first() {
                Some(Json::Text(name)) => found(ReferenceTarget::Mapping(name)),
                Some(other) => each(other, found),
                None => {}
            }
            for part in parts.iter().skip(1) {
                each(part, found);
            }
        }
        (Some(("Fn::Sub", argument)), _) => {
            let (text, variables) = match argument {
                Json::Text(text) => (Some(text.as_str()), None),
                Json::List(parts) => (
                    parts.first().and_then(Json::as_text),
                    parts.get(1).and_then(Json::as_object),
                ),
                _ => (None, None),
            };
            for (_, value) in variables.into_iter().flat_map(|it| it.iter()) {
                each(value, found);
            }
            for name in placeholders(text.unwrap_or_default()) {
                if variables.is_some_and(|variables| variables.contains(name)) {
                    continue;
                }
                match name.split_once('.') {
                    Some((resource, _)) => found(ReferenceTarget::Attribute(resource)),
                    None => found(ReferenceTarget::Value(name)),
                }
            }
        }
        (_, Json::List(items)) => items.iter().for_each(|item| each(item, found)),
        (_, Json::Object(object)) => object.iter().for_each(|(_, value)| each(value, found)),
        _ => {}
    }
}

/// The names in `${..}` of a string, except for escaped ones, `${!..}`, and variables of the Serverless Framework.
pub(crate) fn placeholders(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for part in text.split("${").skip(1) {
        if let Some((name, _)) = part.split_once('}') {
            if !name.starts_with('!') && !starts_with_serverless_variable(part) {
                names.push(name.trim());
            }
        }
    }
    names
}

/// Calls `found` with each reference of a member of a section, in its value, its `Condition` and its `DependsOn`.
pub(crate) fn of_member<'t>(member: &'t Json, found: &mut dyn FnMut(ReferenceTarget<'t>)) {
    let Some(object) = member.as_object().filter(|_| function(member).is_none()) else {
        return each(member, found);
    };
    for (key, value) in object.iter() {
        match (key, value) {
            ("Condition", Json::Text(name)) => found(ReferenceTarget::Condition(name)),
            ("DependsOn", Json::Text(name)) => found(ReferenceTarget::Value(name)),
            ("DependsOn", Json::List(names)) => {
                for name in names {
                    if let Json::Text(name) = name {
                        found(ReferenceTarget::Value(name));
                    }
                }
            }
            _ => each(value, found),
        }
    }
}
