//! The properties of an identity pool.

use cognito_model::template::joined::concat;
use cognito_model::{Json, Object};

use crate::described::parts::{is_empty, without_aws_tags};

/// What the template has already: the pool, its clients by their IDs, and whether each resource needs a deletion policy.
pub(in crate::described) struct Surroundings<'a> {
    pub(in crate::described) prefix: &'a str,
    pub(in crate::described) pool_id: Option<&'a str>,
    pub(in crate::described) clients: &'a [(Json, String)],
    pub(in crate::described) is_retained: bool,
}

/// The properties that have the names of members.
const PROPERTIES: [&str; 9] = [
    "IdentityPoolName",
    "AllowUnauthenticatedIdentities",
    "AllowClassicFlow",
    "SupportedLoginProviders",
    "DeveloperProviderName",
    "OpenIdConnectProviderARNs",
    "CognitoIdentityProviders",
    "SamlProviderARNs",
    "IdentityPoolTags",
];

pub(super) fn properties(pool: &Object, around: &Surroundings<'_>, secrets: &mut Vec<String>) -> Object {
    let mut properties = Object::new();
    for name in PROPERTIES {
        if let Some(value) = pool.get(name).map(|value| without_aws_tags(name, value)) {
            if !is_empty(&value) {
                properties.set(name, value);
            }
        }
    }
    if let Some(Json::List(providers)) = properties.get_mut("CognitoIdentityProviders") {
        for provider in providers {
            if let Json::Object(provider) = provider {
                refer(provider, around);
            }
        }
    }
    if let Some(Json::Object(tags)) = properties.get("IdentityPoolTags").cloned() {
        let tag = |(key, value): (&str, &Json)| Object::from([("Key", Json::from(key)), ("Value", value.clone())]);
        properties.set("IdentityPoolTags", tags.iter().map(tag).collect::<Vec<_>>());
    }
    if let Some(Json::Object(logins)) = properties.get_mut("SupportedLoginProviders") {
        without_secret(logins, secrets);
    }
    properties
}

/// Names the pool and its client by references. Unless it is said otherwise, Cognito does not check tokens with the user pool.
fn refer(provider: &mut Object, around: &Surroundings<'_>) {
    if provider.get("ServerSideTokenCheck") == Some(&Json::Bool(false)) {
        provider.remove("ServerSideTokenCheck");
    }
    if !provider.get("ProviderName").is_some_and(|name| is_own(name, around)) {
        return;
    }
    provider.set("ProviderName", own_name(around));
    let known = provider.get("ClientId").and_then(|id| client_of(id, around));
    if let Some(client) = known {
        provider.set("ClientId", Object::from([("Ref", client)]));
    }
}

/// The logical ID of a client by its ID.
fn client_of<'a>(id: &Json, around: &Surroundings<'a>) -> Option<&'a str> {
    let mut clients = around.clients.iter();
    clients
        .find(|(known, _)| known == id)
        .map(|(_, client)| client.as_str())
}

/// The client in the provider of a role mapping, if both it and the pool are in the template:
/// `cognito-idp.eu-central-1.amazonaws.com/eu-central-1_aBcDeFgHi:1example23456789`.
pub(super) fn own_client<'a>(provider: &str, around: &Surroundings<'a>) -> Option<&'a str> {
    let (name, client) = provider.rsplit_once(':')?;
    client_of(&Json::from(client), around).filter(|_| is_own(&Json::from(name), around))
}

/// The pool and its client as the provider of a role mapping, as a declaration writes it.
pub(super) fn name_with_client(around: &Surroundings<'_>, client: &str) -> Json {
    let attribute = Json::List(vec![Json::from(around.prefix), Json::from("ProviderName")]);
    let name = Json::Object(Object::from([("Fn::GetAtt", attribute)]));
    concat(vec![
        name,
        Json::from(":"),
        Json::Object(Object::from([("Ref", client)])),
    ])
}

/// Whether a provider is the pool: `cognito-idp.eu-central-1.amazonaws.com/eu-central-1_aBcDeFgHi`.
pub(super) fn is_own(name: &Json, around: &Surroundings<'_>) -> bool {
    let id = name.as_text().and_then(|name| name.rsplit_once('/')).map(|(_, id)| id);
    id.is_some() && id == around.pool_id
}

/// The name of the pool as a provider, as a declaration writes it.
pub(super) fn own_name(around: &Surroundings<'_>) -> Json {
    let reference = |name: &str| Json::Object(Object::from([("Ref", name)]));
    concat(vec![
        Json::from("cognito-idp."),
        reference("AWS::Region"),
        Json::from("."),
        reference("AWS::URLSuffix"),
        Json::from("/"),
        reference(around.prefix),
    ])
}

/// Cognito returns the key and the secret of Twitter as one string.
fn without_secret(logins: &mut Object, secrets: &mut Vec<String>) {
    const TWITTER: &str = "api.twitter.com";
    let login = logins.get(TWITTER).and_then(Json::as_text).map(str::to_owned);
    let Some((key, _)) = login.as_deref().and_then(|login| login.split_once(';')) else {
        return;
    };
    let stem = "TwitterConsumerSecret";
    let mut parameter = stem.to_owned();
    let mut count = 2;
    while secrets.contains(&parameter) {
        parameter = format!("{stem}{count}");
        count += 1;
    }
    let secret = Json::Object(Object::from([("Ref", parameter.as_str())]));
    let parts = Json::List(vec![Json::from(format!("{key};")), secret]);
    logins.set(
        TWITTER,
        Object::from([("Fn::Join", Json::List(vec![Json::from(""), parts]))]),
    );
    secrets.push(parameter);
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use super::*;
    use crate::mistakes::PROPERTIES as ALL;

    /// There is a member for every property, except for those of Cognito Sync.
    #[test]
    fn properties_are_those_of_cloudformation() {
        let mut wanted = BTreeSet::new();
        for line in ALL
            .lines()
            .filter_map(|line| line.strip_prefix("AWS::Cognito::IdentityPool "))
        {
            wanted.insert(line.split(['.', '[', ' ']).next().unwrap());
        }
        for sync in ["CognitoEvents", "CognitoStreams", "PushSync"] {
            assert!(wanted.remove(sync), "{sync}");
        }
        assert_eq!(BTreeSet::from(PROPERTIES), wanted);
    }
}
