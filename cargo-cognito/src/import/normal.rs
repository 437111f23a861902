//! What two resources say alike in other words: the order of sets, and units of durations.

use cognito_model::{Json, Object, Unit};

use super::decode::{is_set, unit};
use crate::template::difference::{Difference, of_resources};
use crate::template::same::{function, scalar};

/// What makes `ours` the `wanted` resource.
pub(crate) fn differences(wanted: &Object, ours: &Object, is_cdk: bool) -> Vec<Difference> {
    of_resources(&resource(wanted, is_cdk), &resource(ours, is_cdk))
}

/// The resource in one spelling. `is_cdk` leaves out where it stood in a CDK app.
fn resource(resource: &Object, is_cdk: bool) -> Object {
    let mut normal = resource.clone();
    if is_cdk {
        let metadata = normal.get("Metadata").and_then(Json::as_object);
        if metadata.is_some_and(|it| it.keys().all(|key| key == "aws:cdk:path")) {
            normal.remove("Metadata");
        }
    }
    let Some(Json::Object(properties)) = normal.get_mut("Properties") else {
        return normal;
    };
    sort(properties, "");
    let is_client = resource.get("Type").and_then(Json::as_text) == Some("AWS::Cognito::UserPoolClient");
    if is_client {
        in_seconds(properties);
    }
    normal
}

/// Puts the lists that are sets into one order.
fn sort(object: &mut Object, path: &str) {
    let keys: Vec<String> = object.keys().map(str::to_owned).collect();
    for key in keys {
        let path = match path {
            "" => key.clone(),
            around => format!("{around}.{key}"),
        };
        match object.get_mut(&key) {
            Some(Json::List(items)) if matches!(path.as_str(), "Tags" | "IdentityPoolTags") => {
                items.sort_by_key(|tag| tag.get("Key").and_then(scalar));
            }
            Some(Json::List(items)) if is_set(&path) => {
                items.sort_by_key(|item| scalar(item).map_or_else(|| (1, format!("{item:?}")), |text| (0, text)));
            }
            Some(value @ Json::Object(_)) if function(value).is_none() => {
                if let Json::Object(inside) = value {
                    sort(inside, &path);
                }
            }
            _ => {}
        }
    }
}

/// Gives how long tokens are valid in seconds.
fn in_seconds(properties: &mut Object) {
    let all = Json::Object(properties.clone());
    for property in ["AccessTokenValidity", "IdTokenValidity", "RefreshTokenValidity"] {
        let count = properties
            .get(property)
            .and_then(scalar)
            .and_then(|text| text.parse::<i64>().ok());
        let (Some(count), Some(unit)) = (count, unit(&all, property)) else {
            continue;
        };
        let of = match unit {
            Unit::Seconds => 1,
            Unit::Minutes => 60,
            Unit::Hours => 3600,
            Unit::Days => 86400,
        };
        let Some(seconds) = count.checked_mul(of) else { continue };
        properties.set(property, seconds);
        if let Some(Json::Object(units)) = properties.get_mut("TokenValidityUnits") {
            units.remove(property.trim_end_matches("Validity"));
        }
    }
    // Units of what has no validity say nothing.
    let left = properties.get("TokenValidityUnits").and_then(Json::as_object);
    let says = left.is_some_and(|units| {
        units
            .keys()
            .any(|token| properties.contains(&format!("{token}Validity")))
    });
    if !says {
        properties.remove("TokenValidityUnits");
    }
}
