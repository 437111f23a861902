//! Turns the answers about identity pools into resources. They accept tokens of the pool, but belong to no user pool, and Cognito has
//! no command that lists those of a pool.

pub(super) mod answers;
pub(super) mod properties;

use cognito_model::naming::ids::camel_case;
use cognito_model::{IdentityPoolProviderUrl, Json, Object};

use super::parts::{Described, is_empty};
use answers::grouped;
use properties::{Surroundings, is_own, name_with_client, own_client, own_name, properties};

/// Adds the resources of all identity pools.
pub(super) fn add(described: &mut Described, answers: &[Object], around: &Surroundings<'_>, resources: &mut Object) {
    for (id, of) in grouped(answers) {
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
                if let Some(mut properties) = attachment(roles, around) {
                    properties.set("IdentityPoolId", reference());
                    let own = format!("{logical_id}RoleAttachment");
                    // It has the identifier of its identity pool: aws/aws-cdk#33510.
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

/// The roles and the mappings. `None` if there are none.
fn attachment(roles: &Object, around: &Surroundings<'_>) -> Option<Object> {
    let mut properties = Object::new();
    if let Some(mappings) = roles.get("RoleMappings").and_then(Json::as_object) {
        let mut all = Object::new();
        for (provider, mapping) in mappings.iter() {
            let mut mapping = mapping.as_object().cloned().unwrap_or_default();
            match own_client(provider, around) {
                Some(client) => {
                    mapping.set("IdentityProvider", name_with_client(around, client));
                    all.set(client, mapping);
                }
                None => {
                    mapping.set("IdentityProvider", provider);
                    all.set(provider, mapping);
                }
            }
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
