//! Compares two resources, and returns the differences as overrides.

use cognito_model::{Json, Object};

use super::references::{ReferenceTarget, each};
use super::same::{dependencies, function, is_nothing, same};

/// What an override sets: a path of keys, and the value. None removes what is there.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Override {
    pub(crate) path: Vec<String>,
    pub(crate) value: Option<Json>,
}

/// The overrides that turn `ours` into the `wanted` resource.
pub(crate) fn of_resources(wanted: &Object, ours: &Object) -> Vec<Override> {
    let mut ours = ours.clone();
    let is_client = ours.get("Type").and_then(Json::as_text) == Some("AWS::Cognito::UserPoolClient");
    let needed = dependencies(wanted);
    let mut depends = dependencies(&ours);
    // More dependencies change no resource. Only identity pools and policies depend on clients, so those of a client are never
    // circular. Elsewhere, they could be.
    let may_have_more = is_client || depends.iter().all(|id| needed.contains(id));
    for (_, value) in ours.iter() {
        each(value, &mut |reference| {
            if let ReferenceTarget::Value(id) | ReferenceTarget::Attribute(id) = reference {
                depends.push(id.to_owned());
            }
        });
    }
    let is_ordered = may_have_more && needed.iter().all(|id| depends.contains(id));
    let has_own = wanted.get("Metadata").and_then(|it| it.get("DependsOn")).is_some();
    if let (true, false, Some(Json::Object(metadata))) = (is_client, has_own, ours.get_mut("Metadata")) {
        // Dependencies on resources that may not exist.
        metadata.remove("DependsOn");
    }
    let mut found = Vec::new();
    let keys = wanted.keys().chain(ours.keys().filter(|key| !wanted.contains(key)));
    for key in keys.filter(|key| *key != "DependsOn" || !is_ordered) {
        of_members(wanted, &ours, key, &mut Vec::new(), &mut found);
    }
    found
}

fn of_members(wanted: &Object, ours: &Object, key: &str, path: &mut Vec<String>, found: &mut Vec<Override>) {
    path.push(key.to_owned());
    match (wanted.get(key), ours.get(key)) {
        (Some(wanted), Some(ours)) => of_values(wanted, ours, path, found),
        (Some(wanted), None) if !is_nothing(wanted) => found.push(Override {
            path: path.clone(),
            value: Some(wanted.clone()),
        }),
        (None, Some(ours)) if !is_nothing(ours) => found.push(Override {
            path: path.clone(),
            value: None,
        }),
        _ => {}
    }
    path.pop();
}

fn of_values(wanted: &Json, ours: &Json, path: &mut Vec<String>, found: &mut Vec<Override>) {
    if same(wanted, ours) {
        return;
    }
    match (wanted, ours) {
        (Json::Object(w), Json::Object(o)) if function(wanted).is_none() && function(ours).is_none() => {
            let keys = w.keys().chain(o.keys().filter(|key| !w.contains(key)));
            for key in keys {
                of_members(w, o, key, path, found);
            }
        }
        (Json::List(w), Json::List(o)) if w.len() >= o.len() && !o.is_empty() && w.iter().all(is_plain_object) => {
            for (index, wanted) in w.iter().enumerate() {
                path.push(index.to_string());
                match o.get(index) {
                    Some(ours) => of_values(wanted, ours, path, found),
                    // An index after the last one adds an item.
                    None => found.push(Override {
                        path: path.clone(),
                        value: Some(wanted.clone()),
                    }),
                }
                path.pop();
            }
        }
        _ => found.push(Override {
            path: path.clone(),
            value: Some(wanted.clone()),
        }),
    }
}

fn is_plain_object(json: &Json) -> bool {
    json.as_object().is_some() && function(json).is_none()
}

/// The path as an override writes it.
pub(crate) fn written(path: &[String]) -> String {
    let mut text = String::new();
    for key in path {
        if !text.is_empty() {
            text.push('.');
        }
        for character in key.chars() {
            if matches!(character, '.' | '\\') {
                text.push('\\');
            }
            text.push(character);
        }
    }
    text
}
