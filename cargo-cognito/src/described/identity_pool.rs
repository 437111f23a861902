//! Turns the answers about identity pools into resources. They accept tokens of the pool, but belong to no user pool, and Cognito has
//! no command that lists those of a pool.

use cognito_model::naming::ids::camel_case;
use cognito_model::{IdentityPoolProviderUrl, Json, Object};

use super::answers::Answers;
use super::build::{Described, is_empty, without_aws_tags};

/// The answers about one identity pool.
#[derive(Debug, Default)]
struct IdentityPoolAnswers<'a> {
    /// The answer of `describe-identity-pool`.
    described: Option<&'a Object>,
    /// The answer of `get-identity-pool-roles`.
    roles: Option<&'a Object>,
    /// The answers of `get-principal-tag-attribute-map`, one for each provider.
    tags: Vec<&'a Object>,
}

/// What the template has already: the pool, its clients by their IDs, and whether each resource needs a deletion policy.
pub(super) struct Surroundings<'a> {
    pub(super) prefix: &'a str,
    pub(super) pool_id: Option<&'a str>,
    pub(super) clients: &'a [(Json, String)],
    pub(super) is_retained: bool,
}

/// Whether an answer is about an identity pool. A list of them only names them.
pub(super) fn is_answer(answer: &Object) -> bool {
    let members = [
        "AllowUnauthenticatedIdentities",
        "Roles",
        "RoleMappings",
        "IdentityProviderName",
    ];
    answer.contains("IdentityPoolId") && members.into_iter().any(|member| answer.contains(member))
}

/// The answers by the IDs of their identity pools.
fn grouped(answers: &[Object]) -> Vec<(&str, IdentityPoolAnswers<'_>)> {
    let mut all: Vec<(&str, IdentityPoolAnswers<'_>)> = Vec::new();
    for answer in answers {
        let Some(id) = answer.get("IdentityPoolId").and_then(Json::as_text) else {
            continue;
        };
        let index = match all.iter().position(|(known, _)| *known == id) {
            Some(index) => index,
            None => {
                all.push((id, IdentityPoolAnswers::default()));
                all.len() - 1
            }
        };
        let of = &mut all[index].1;
        if answer.contains("AllowUnauthenticatedIdentities") {
            of.described = Some(answer);
        } else if answer.contains("IdentityProviderName") {
            of.tags.push(answer);
        } else {
            of.roles = Some(answer);
        }
    }
    all
}

/// Adds the resources of all identity pools.
pub(super) fn add(described: &mut Described, answers: &Answers, around: &Surroundings<'_>, resources: &mut Object) {
    for (id, of) in grouped(&answers.identity_pools) {
        let Some(pool) = of.described else {
            described.warnings.push(missing(
                &format!("no answer describes the identity pool {id}"),
                &format!("describe-identity-pool --identity-pool-id {id}"),
            ));
            continue;
        };
        let logical_id = free(around.prefix, pool, resources);
        let properties = properties(pool, around, &mut described.secrets);
        described.adds("IdentityPool", &logical_id, Object::from([("Id", id)]));
        resources.set(logical_id.clone(), resource("IdentityPool", properties, around));
        let reference = || Object::from([("Ref", logical_id.as_str())]);
        match of.roles {
            Some(roles) => {
                if let Some(mut properties) = attachment(roles) {
                    properties.set("IdentityPoolId", reference());
                    let own = format!("{logical_id}RoleAttachment");
                    // Its identifier is that of its identity pool.
                    described.adds("IdentityPoolRoleAttachment", &own, Object::from([("Id", id)]));
                    resources.set(own, resource("IdentityPoolRoleAttachment", properties, around));
                }
            }
            None => described.warnings.push(missing(
                &format!("no answer says which roles the identity pool {id} has"),
                &format!("get-identity-pool-roles --identity-pool-id {id}"),
            )),
        }
        for tags in of.tags {
            let Some(mut properties) = principal_tags(tags, around) else {
                continue;
            };
            let mut identifiers = Object::from([("IdentityPoolId", id)]);
            identifiers.set(
                "IdentityProviderName",
                tags.get("IdentityProviderName").cloned().unwrap_or_default(),
            );
            properties.set("IdentityPoolId", reference());
            let own = format!("{logical_id}{}PrincipalTags", provider_name(tags, around));
            described.adds("IdentityPoolPrincipalTag", &own, identifiers);
            resources.set(own, resource("IdentityPoolPrincipalTag", properties, around));
        }
    }
}

fn missing(what: &str, command: &str) -> String {
    format!(
        "{what}\nhelp: add the answer of `aws cognito-identity {command}`, or ask for everything with --identity-pool"
    )
}

fn free(prefix: &str, pool: &Object, resources: &Object) -> String {
    let name = pool.get("IdentityPoolName").and_then(Json::as_text).unwrap_or_default();
    let stem = format!("{prefix}{}", camel_case(name));
    let mut free = format!("{stem}IdentityPool");
    let mut count = 2;
    while resources.contains(&free) {
        free = format!("{stem}{count}IdentityPool");
        count += 1;
    }
    free
}

fn resource(kind: &str, properties: Object, around: &Surroundings<'_>) -> Object {
    let mut resource = Object::new();
    resource.set("Type", format!("AWS::Cognito::{kind}"));
    if around.is_retained {
        resource.set("DeletionPolicy", "Retain");
    }
    resource.set("Properties", properties);
    resource
}

/// The properties that have the names of members.
pub(super) const PROPERTIES: [&str; 9] = [
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

fn properties(pool: &Object, around: &Surroundings<'_>, secrets: &mut Vec<String>) -> Object {
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
    let known = provider.get("ClientId").cloned();
    if let Some((_, client)) = around.clients.iter().find(|(id, _)| Some(id) == known.as_ref()) {
        provider.set("ClientId", Object::from([("Ref", client.as_str())]));
    }
}

/// Whether a provider is the pool: `cognito-idp.eu-central-1.amazonaws.com/eu-central-1_aBcDeFgHi`.
fn is_own(name: &Json, around: &Surroundings<'_>) -> bool {
    let id = name.as_text().and_then(|name| name.rsplit_once('/')).map(|(_, id)| id);
    id.is_some() && id == around.pool_id
}

/// The name of the pool as a provider, as a declaration writes it.
fn own_name(around: &Surroundings<'_>) -> Object {
    let reference = |name: &str| Json::Object(Object::from([("Ref", name)]));
    let parts = vec![
        Json::from("cognito-idp."),
        reference("AWS::Region"),
        Json::from("."),
        reference("AWS::URLSuffix"),
        Json::from("/"),
        reference(around.prefix),
    ];
    Object::from([("Fn::Join", Json::List(vec![Json::from(""), Json::List(parts)]))])
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

/// The roles and the mappings. `None` if there are none.
fn attachment(roles: &Object) -> Option<Object> {
    let mut properties = Object::new();
    if let Some(mappings) = roles.get("RoleMappings").and_then(Json::as_object) {
        let mut all = Object::new();
        for (provider, mapping) in mappings.iter() {
            let mut mapping = mapping.as_object().cloned().unwrap_or_default();
            mapping.set("IdentityProvider", provider);
            all.set(provider, mapping);
        }
        if !all.is_empty() {
            properties.set("RoleMappings", all);
        }
    }
    if let Some(roles) = roles.get("Roles").filter(|roles| !is_empty(roles)) {
        properties.set("Roles", roles.clone());
    }
    (!properties.is_empty()).then_some(properties)
}

/// The provider of tags as a declaration names it.
fn provider_name(tags: &Object, around: &Surroundings<'_>) -> String {
    let name = tags.get("IdentityProviderName").cloned().unwrap_or_default();
    if is_own(&name, around) {
        return "UserPool".to_owned();
    }
    let text = name.as_text().unwrap_or_default();
    let mut variants = IdentityPoolProviderUrl::VARIANTS.variants.iter();
    camel_case(
        variants
            .find(|it| it.cloudformation == text)
            .map_or(text, |known| known.name),
    )
}

/// The claims that become tags of the sessions of a provider. `None` if there are none.
fn principal_tags(tags: &Object, around: &Surroundings<'_>) -> Option<Object> {
    let mut properties = Object::new();
    let name = tags.get("IdentityProviderName")?;
    match is_own(name, around) {
        true => properties.set("IdentityProviderName", own_name(around)),
        false => properties.set("IdentityProviderName", name.clone()),
    };
    let claims = tags.get("PrincipalTags").filter(|tags| !is_empty(tags));
    if let Some(claims) = claims {
        properties.set("PrincipalTags", claims.clone());
    }
    let uses_defaults = tags.get("UseDefaults") == Some(&Json::Bool(true));
    if uses_defaults {
        properties.set("UseDefaults", true);
    }
    (uses_defaults || claims.is_some()).then_some(properties)
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
