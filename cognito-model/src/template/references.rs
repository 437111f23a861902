//! The references in a part of a template.

use super::json::{Json, Object};
use crate::schema::limit::starts_with_serverless_variable;

/// A reference by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reference<'t> {
    /// To a resource or a parameter: `Ref`, or `${name}` in `Fn::Sub`.
    Value(&'t str),
    /// To an attribute of a resource, or to a resource in `DependsOn`.
    Resource(&'t str),
    /// To a condition: the attribute `Condition`, or the first argument of `Fn::If`.
    Condition(&'t str),
    /// To a mapping: the first argument of `Fn::FindInMap`.
    Mapping(&'t str),
}

impl<'t> Reference<'t> {
    /// The logical ID, if this reference orders two resources.
    pub(crate) fn logical_id(self) -> Option<&'t str> {
        match self {
            Reference::Value(id) | Reference::Resource(id) => Some(id),
            Reference::Condition(_) | Reference::Mapping(_) => None,
        }
    }
}

/// Visits every reference in a member of `Resources` or `Outputs`: its attributes, and everything inside them.
pub(crate) fn of_member<'t>(member: &'t Object, look: &mut dyn FnMut(Reference<'t>)) {
    for (attribute, value) in member.iter() {
        match attribute {
            "DependsOn" => texts(value).for_each(|id| look(Reference::Resource(id))),
            "Condition" => texts(value).for_each(|name| look(Reference::Condition(name))),
            _ => of_value(value, look),
        }
    }
}

/// Visits every reference in a value.
pub(crate) fn of_value<'t>(value: &'t Json, look: &mut dyn FnMut(Reference<'t>)) {
    match value {
        Json::Object(object) => {
            if object.len() == 1 {
                object
                    .iter()
                    .for_each(|(function, value)| of_function(function, value, look));
            }
            object.iter().for_each(|(_, value)| of_value(value, look));
        }
        Json::List(items) => items.iter().for_each(|item| of_value(item, look)),
        _ => {}
    }
}

/// Visits every reference in a condition, which can also name other conditions.
pub(crate) fn of_condition<'t>(condition: &'t Json, look: &mut dyn FnMut(Reference<'t>)) {
    of_value(condition, look);
    of_combined(condition, look);
}

/// Visits the conditions that a condition combines.
fn of_combined<'t>(value: &'t Json, look: &mut dyn FnMut(Reference<'t>)) {
    match value {
        Json::Object(object) => object.iter().for_each(|(function, value)| match value.as_text() {
            Some(name) if function == "Condition" => look(Reference::Condition(name)),
            _ => of_combined(value, look),
        }),
        Json::List(items) => items.iter().for_each(|item| of_combined(item, look)),
        _ => {}
    }
}

/// Visits the references that a function itself makes, not those in its arguments. A function is the only member of its object.
fn of_function<'t>(function: &str, value: &'t Json, look: &mut dyn FnMut(Reference<'t>)) {
    let first = || texts(value).next();
    match function {
        "Ref" => value.as_text().into_iter().for_each(|id| look(Reference::Value(id))),
        "Fn::If" => first().into_iter().for_each(|name| look(Reference::Condition(name))),
        // Under a transform, a function can choose the mapping.
        "Fn::FindInMap" => {
            let name = value.as_list().and_then(|arguments| arguments.first());
            let name = name.and_then(Json::as_text);
            name.into_iter().for_each(|name| look(Reference::Mapping(name)));
        }
        "Fn::GetAtt" => {
            let id = first().and_then(|text| text.split('.').next());
            id.into_iter().for_each(|id| look(Reference::Resource(id)));
        }
        "Fn::Sub" => {
            let own = value.as_list().and_then(|arguments| arguments.get(1));
            let own = own.and_then(Json::as_object);
            for reference in first().into_iter().flat_map(|text| text.split("${").skip(1)) {
                // `${!` is the escaped form of `${`. The Serverless Framework replaces its own variables before CloudFormation.
                let is_reference = !reference.starts_with('!') && !starts_with_serverless_variable(reference);
                let Some((name, _)) = reference.split_once('}').filter(|_| is_reference) else {
                    continue;
                };
                let name = name.trim();
                match name.split_once('.') {
                    _ if own.is_some_and(|own| own.contains(name)) => {}
                    Some((id, _)) => look(Reference::Resource(id)),
                    None => look(Reference::Value(name)),
                }
            }
        }
        _ => {}
    }
}

/// The string, or the strings in a list.
fn texts(value: &Json) -> impl Iterator<Item = &str> {
    let items = value.as_list().unwrap_or(std::slice::from_ref(value));
    items.iter().filter_map(Json::as_text)
}

/// Whether an attribute of a resource, or a part of it, refers to one of these resources.
pub(crate) fn mentions(body: &Object, ids: &[String]) -> bool {
    let mut found = false;
    of_member(body, &mut |reference| {
        found |= reference.logical_id().is_some_and(|id| ids.iter().any(|own| own == id));
    });
    found
}
