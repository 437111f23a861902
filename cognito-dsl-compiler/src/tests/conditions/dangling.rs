//! Asserts that a template refers only to what exists, whichever conditions hold.

use cognito_model::template::{Json, Template};

/// Tries every combination of the conditions. What is left of the template must not refer to anything that is gone.
#[track_caller]
pub(super) fn assert_nothing_dangles(template: &Template) {
    let free = ["PoolIsProd", "PoolIsBig", "IsElse"];
    for case in 0..1 << free.len() {
        let holds = |name: &str| {
            holds(template, name, &|name| {
                let index = free
                    .iter()
                    .position(|free| *free == name)
                    .unwrap_or_else(|| panic!("{name} is not a condition"));
                case & (1 << index) != 0
            })
        };
        let mut left: Vec<(&str, Json)> = Vec::new();
        for (id, resource) in template.resources().iter() {
            if resource.get("Condition").and_then(Json::as_text).is_none_or(holds) {
                left.push((id, evaluated(resource, &holds).unwrap()));
            }
        }
        let outputs = template
            .section("Outputs")
            .iter()
            .filter(|(_, output)| output.get("Condition").and_then(Json::as_text).is_none_or(holds));
        let outputs: Vec<Json> = outputs.map(|(_, output)| evaluated(output, &holds).unwrap()).collect();
        let is_there = |id: &str| {
            left.iter().any(|(other, _)| *other == id)
                || template.section("Parameters").contains(id)
                || template.resource(id).is_none()
        };
        for json in left.iter().map(|(_, json)| json).chain(&outputs) {
            references(json, &mut |id| {
                assert!(is_there(id), "{id} is not there in case {case}\n{}", template.to_json())
            });
        }
    }
}

fn holds(template: &Template, name: &str, free: &dyn Fn(&str) -> bool) -> bool {
    let parts = template
        .section("Conditions")
        .get(name)
        .and_then(|it| it.get("Fn::And"))
        .and_then(Json::as_list);
    match parts {
        Some(parts) => parts
            .iter()
            .all(|part| holds(template, part.get("Condition").and_then(Json::as_text).unwrap(), free)),
        None => free(name),
    }
}

/// What is left of a value under these conditions, if anything.
fn evaluated(json: &Json, holds: &dyn Fn(&str) -> bool) -> Option<Json> {
    if let Some([condition, then, otherwise]) = json.get("Fn::If").and_then(Json::as_list) {
        let value = if holds(condition.as_text().unwrap()) {
            then
        } else {
            otherwise
        };
        return evaluated(value, holds);
    }
    if json.get("Ref").and_then(Json::as_text) == Some("AWS::NoValue") {
        return None;
    }
    Some(match json {
        Json::List(items) => items.iter().filter_map(|item| evaluated(item, holds)).collect(),
        Json::Object(object) => {
            let members = object
                .iter()
                .filter_map(|(key, value)| Some((key, evaluated(value, holds)?)));
            Json::Object(members.collect())
        }
        other => other.clone(),
    })
}

fn references(json: &Json, look: &mut dyn FnMut(&str)) {
    match json {
        Json::List(items) => items.iter().for_each(|item| references(item, look)),
        Json::Object(object) => {
            for (key, value) in object.iter() {
                match (key, value) {
                    ("Ref", Json::Text(id)) => look(id),
                    ("Fn::GetAtt", Json::List(parts)) => look(parts[0].as_text().unwrap()),
                    ("DependsOn", Json::List(ids)) => ids.iter().filter_map(Json::as_text).for_each(&mut *look),
                    ("Fn::Sub", Json::Text(text)) => {
                        let names = text
                            .split("${")
                            .skip(1)
                            .filter_map(|rest| rest.split(['}', '.']).next());
                        names.filter(|name| !name.starts_with("AWS::")).for_each(&mut *look);
                    }
                    _ => {}
                }
                references(value, look);
            }
        }
        _ => {}
    }
}
