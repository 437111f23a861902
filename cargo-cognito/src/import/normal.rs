//! Compares resources by their meaning: whatever the order of sets, the units of durations, the functions that join scopes, and the
//! place of `Fn::If` in triggers.

use cognito_model::template::joined::joined;
use cognito_model::{Json, Object};

use super::decode::{is_set, unit};
use crate::template::difference::{Override, of_resources};
use crate::template::references::{ReferenceTarget, each};
use crate::template::same::{function, scalar};

/// The changes that turn `ours` into the `wanted` resource. `is_cdk` ignores the construct path, unless `ours` has metadata too.
pub(crate) fn differences(wanted: &Object, ours: &Object, is_cdk: bool) -> Vec<Override> {
    let mut wanted = wanted.clone();
    if is_cdk {
        let metadata = wanted.get("Metadata").and_then(Json::as_object);
        let has_own = ours.contains("Metadata");
        if !has_own && metadata.is_some_and(|it| it.keys().all(|key| key == "aws:cdk:path")) {
            wanted.remove("Metadata");
        }
    }
    if let (Some(Json::Object(wanted)), Some(Json::Object(ours))) =
        (wanted.get_mut("Properties"), ours.get("Properties"))
    {
        align(wanted, ours, "");
    }
    if let Some(Json::Object(properties)) = wanted.get_mut("Properties") {
        with_single_triggers(properties);
    }
    let (mut one, mut other) = (wanted.clone(), ours.clone());
    if ours.get("Type").and_then(Json::as_text) == Some("AWS::Cognito::UserPoolClient") {
        for resource in [&mut one, &mut other] {
            if let Some(Json::Object(properties)) = resource.get_mut("Properties") {
                in_seconds(properties);
            }
        }
        if let (Some(Json::Object(one)), Some(Json::Object(ours))) = (one.get_mut("Properties"), ours.get("Properties"))
        {
            with_scopes_of(ours, one);
        }
    }
    if ours.get("Type").and_then(Json::as_text) == Some("AWS::Cognito::IdentityPool") {
        for resource in [&mut one, &mut other] {
            with_provider_names(resource);
        }
    }
    let mut differences = of_resources(&one, &other);
    for difference in &mut differences {
        if difference.value.is_some() {
            difference.value = at(&wanted, &difference.path).cloned().or(difference.value.take());
        }
    }
    differences
}

/// The value at a path of a resource.
fn at<'r>(resource: &'r Object, path: &[String]) -> Option<&'r Json> {
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(resource.get(first)?, |json, key| json.get(key))
}

/// Sorts the lists that are sets as in `ours`.
fn align(wanted: &mut Object, ours: &Object, path: &str) {
    let keys: Vec<String> = wanted.keys().map(str::to_owned).collect();
    for key in keys {
        let path = match path {
            "" => key.clone(),
            around => format!("{around}.{key}"),
        };
        let (Some(value), Some(own)) = (wanted.get_mut(&key), ours.get(&key)) else {
            continue;
        };
        let by = match path.as_str() {
            // The name identifies an attribute, and the key a tag.
            "Schema" => Some("Name"),
            "Tags" | "IdentityPoolTags" => Some("Key"),
            // A destination for each kind of log.
            "LogConfigurations" => Some("EventSource"),
            path if is_set(path) => None,
            _ => {
                let is_plain = function(value).is_none();
                if let (Json::Object(inside), Json::Object(own), true) = (&mut *value, own, is_plain) {
                    align(inside, own, &path);
                }
                continue;
            }
        };
        let (Json::List(items), Json::List(own)) = (&mut *value, own) else {
            continue;
        };
        let name = |item: &Json| match by {
            Some(by) => item.get(by).and_then(scalar),
            None => scalar(item),
        };
        let place = |item: &Json| {
            own.iter()
                .position(|other| name(other).is_some() && name(other) == name(item))
        };
        items.sort_by_key(|item| place(item).unwrap_or(usize::MAX));
    }
}

/// Writes triggers that only differ in their functions as one trigger.
fn with_single_triggers(properties: &mut Object) {
    let Some(Json::Object(triggers)) = properties.get_mut("LambdaConfig") else {
        return;
    };
    let keys: Vec<String> = triggers.keys().map(str::to_owned).collect();
    for key in keys {
        if let Some(single) = triggers.get(&key).and_then(single_trigger) {
            triggers.set(key, single);
        }
    }
}

/// `Fn::If` between two functions with the same version as one trigger, whose `LambdaArn` is the `Fn::If`.
pub(crate) fn single_trigger(config: &Json) -> Option<Json> {
    let ("Fn::If", Json::List(parts)) = function(config)? else {
        return None;
    };
    let [condition, Json::Object(one), Json::Object(other)] = &parts[..] else {
        return None;
    };
    let version = one.get("LambdaVersion")?;
    if one.len() != 2 || other.len() != 2 || other.get("LambdaVersion") != Some(version) {
        return None;
    }
    let arns = vec![
        condition.clone(),
        one.get("LambdaArn")?.clone(),
        other.get("LambdaArn")?.clone(),
    ];
    let mut single = Object::new();
    single.set("LambdaArn", Json::Object(Object::from([("Fn::If", Json::List(arns))])));
    single.set("LambdaVersion", version.clone());
    Some(Json::Object(single))
}

/// Spells each scope as in `ours`, if only the function differs that joins its parts.
fn with_scopes_of(ours: &Object, wanted: &mut Object) {
    let own = ours.get("AllowedOAuthScopes").and_then(Json::as_list);
    let (Some(own), Some(Json::List(scopes))) = (own, wanted.get_mut("AllowedOAuthScopes")) else {
        return;
    };
    for (scope, own) in scopes.iter_mut().zip(own) {
        if joined(scope).is_some_and(|text| joined(own) == Some(text)) {
            *scope = own.clone();
        }
    }
}

fn with_provider_names(resource: &mut Object) {
    if let Some(Json::Object(properties)) = resource.get_mut("Properties") {
        if let Some(providers) = properties.get_mut("CognitoIdentityProviders") {
            name_pools(providers);
        }
    }
}

/// Writes the names of user pools as `ProviderName` of the pool, which has this value, whichever function they come from.
pub(crate) fn name_pools(providers: &mut Json) {
    let Json::List(providers) = providers else { return };
    for provider in providers {
        let Json::Object(provider) = provider else { continue };
        if let Some(pool) = provider.get("ProviderName").and_then(pool_of) {
            let attribute = Json::from([pool.as_str(), "ProviderName"]);
            provider.set("ProviderName", Object::from([("Fn::GetAtt", attribute)]));
        }
    }
}

/// The pool in `cognito-idp.${AWS::Region}.amazonaws.com/${Users}`. There are user pools only where the suffix is `amazonaws.com`.
fn pool_of(name: &Json) -> Option<String> {
    let mut pool = None;
    each(name, &mut |reference| {
        if let ReferenceTarget::Value(id) = reference {
            pool = Some(id.to_owned()).filter(|id| !id.starts_with("AWS::"));
        }
    });
    let (pool, text) = (pool?, joined(name)?);
    let is_name = |suffix: &str| {
        let name = format!("cognito-idp.${{AWS::Region}}.{suffix}/${{{pool}}}");
        let name = Object::from([("Fn::Sub", Json::from(name))]);
        joined(&Json::Object(name)).as_ref() == Some(&text)
    };
    (is_name("amazonaws.com") || is_name("${AWS::URLSuffix}")).then_some(pool)
}

/// Converts the validity of tokens to seconds.
pub(crate) fn in_seconds(properties: &mut Object) {
    let all = Json::Object(properties.clone());
    for property in ["AccessTokenValidity", "IdTokenValidity", "RefreshTokenValidity"] {
        let count = properties.get(property).and_then(scalar);
        let count = count.and_then(|text| text.parse::<u64>().ok());
        let (Some(count), Some(unit)) = (count, unit(&all, property)) else {
            continue;
        };
        let Some(seconds) = count.checked_mul(unit.seconds()) else {
            continue;
        };
        properties.set(property, seconds);
        if let Some(Json::Object(units)) = properties.get_mut("TokenValidityUnits") {
            units.remove(property.trim_end_matches("Validity"));
        }
    }
    // A unit without a validity means nothing.
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
