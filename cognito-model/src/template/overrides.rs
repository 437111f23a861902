//! The escape hatches: set anything in a resource by its path, with the CDK's semantics.

use super::json::{Json, Object};

/// The CDK replaces these instead of merging them: an intrinsic function is a single value, although it is written as an object.
const FUNCTIONS: [&str; 17] = [
    "Ref",
    "Fn::Base64",
    "Fn::Cidr",
    "Fn::FindInMap",
    "Fn::GetAtt",
    "Fn::GetAZs",
    "Fn::ImportValue",
    "Fn::Join",
    "Fn::Select",
    "Fn::Split",
    "Fn::Sub",
    "Fn::Transform",
    "Fn::And",
    "Fn::Equals",
    "Fn::If",
    "Fn::Not",
    "Fn::Or",
];

/// The keys of a path, separated by dots. A backslash makes the next character, such as a dot, part of the key.
pub(crate) fn split(path: &str) -> Vec<String> {
    let mut keys = Vec::new();
    let mut key = String::new();
    let mut characters = path.chars();
    while let Some(character) = characters.next() {
        match character {
            '.' => keys.push(std::mem::take(&mut key)),
            // A backslash at the very end stands for itself.
            '\\' => key.push(characters.next().unwrap_or('\\')),
            _ => key.push(character),
        }
    }
    keys.push(key);
    keys
}

/// Sets the value at `path`, starting at `base`. Missing objects along the way are created, an object is merged into the
/// existing one, and `null` removes.
pub(crate) fn apply(resource: &mut Object, base: &[&str], path: &str, value: Json) {
    let mut keys: Vec<String> = base.iter().map(|key| (*key).to_owned()).collect();
    keys.append(&mut split(path));
    // Wraps the value in an object for each key, from the last key to the first.
    let nested = keys
        .into_iter()
        .rev()
        .fold(value, |value, key| super::json::single(&key, value));
    if let Json::Object(nested) = nested {
        merge(resource, nested);
    }
}

fn merge(target: &mut Object, source: Object) {
    for (key, value) in source {
        match value {
            Json::Null => {
                target.remove(&key);
            }
            Json::Object(value) => {
                let member = target.entry(&key, || Json::Object(Object::new()));
                if !merge_into(member, value) {
                    target.remove(&key);
                }
            }
            value => {
                target.set(key, value);
            }
        }
    }
}

/// Merges an object into the existing value. Returns whether anything is left.
fn merge_into(member: &mut Json, value: Object) -> bool {
    let replaced = match member {
        Json::Object(object) => is_function(object) || is_function(&value),
        Json::List(_) => is_function(&value),
        _ => true,
    };
    if replaced {
        *member = Json::Object(Object::new());
    }
    match member {
        Json::Object(object) => {
            merge(object, value);
            !object.is_empty()
        }
        Json::List(items) => {
            merge_list(items, value);
            !items.is_empty()
        }
        _ => true,
    }
}

/// The keys of a list are positions. A position beyond the end appends, and any other key is ignored.
fn merge_list(items: &mut Vec<Json>, value: Object) {
    for (key, value) in value {
        let Ok(index) = key.parse::<usize>() else { continue };
        match (items.get_mut(index), value) {
            (Some(_), Json::Null) => {
                items.remove(index);
            }
            (Some(item), Json::Object(value)) => {
                if !merge_into(item, value) {
                    items.remove(index);
                }
            }
            (Some(item), value) => *item = value,
            (None, Json::Null) => {}
            (None, value) => items.push(value),
        }
    }
}

fn is_function(object: &Object) -> bool {
    object.len() == 1 && object.keys().all(|key| FUNCTIONS.contains(&key))
}
