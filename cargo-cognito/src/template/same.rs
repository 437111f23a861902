//! Compares values by their meaning, whatever their spelling.

use cognito_model::{Json, Object};
pub(crate) use cognito_rules::deployed::{function, scalar};

/// Whether two values mean the same. An object without members counts as missing.
pub(crate) fn same(one: &Json, other: &Json) -> bool {
    match (one, other) {
        (Json::List(one), Json::List(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Json::Object(one), Json::Object(other)) => {
            let within = |one: &Object, other: &Object| {
                one.iter().all(|(key, value)| match other.get(key) {
                    Some(other) => same(value, other),
                    None => is_nothing(value),
                })
            };
            within(one, other) && within(other, one)
        }
        (Json::Null, Json::Null) => true,
        (one, other) => scalar(one).is_some_and(|one| scalar(other) == Some(one)),
    }
}

/// Whether a value means the same as a missing one.
pub(crate) fn is_nothing(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::Object(object) => object.iter().all(|(_, value)| is_nothing(value)),
        _ => false,
    }
}

/// A template in the spelling of cognito-dsl: `Fn::GetAtt` has a list, not `resource.attribute`.
pub(crate) fn spelled(json: &Json) -> Json {
    match json {
        Json::List(items) => {
            let mut list = Vec::new();
            for item in items {
                list.push(spelled(item));
            }
            Json::List(list)
        }
        Json::Object(object) => {
            if let Some(("Fn::GetAtt", Json::Text(text))) = function(json) {
                if let Some((resource, attribute)) = text.split_once('.') {
                    return Json::Object(Object::from([("Fn::GetAtt", Json::from([resource, attribute]))]));
                }
            }
            let mut spelled_object = Object::new();
            for (key, value) in object.iter() {
                spelled_object.set(key, spelled(value));
            }
            Json::Object(spelled_object)
        }
        other => other.clone(),
    }
}

/// The resources in a `DependsOn`, sorted. It can be a string or a list.
pub(crate) fn dependencies(resource: &Object) -> Vec<String> {
    let mut all = Vec::new();
    match resource.get("DependsOn") {
        Some(Json::List(items)) => {
            for item in items {
                all.extend(item.as_text().map(str::to_owned));
            }
        }
        Some(Json::Text(one)) => all.push(one.clone()),
        _ => {}
    }
    all.sort();
    all.dedup();
    all
}
