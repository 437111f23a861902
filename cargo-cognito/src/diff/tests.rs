//! `diff` and the build script agree on what a loss is.

#![allow(clippy::unwrap_used)]

use cognito_model::{Json, Object, Template};
use cognito_rules::deployed::{CREATE_ONLY, compare};

use super::changes::changes;

/// A pool, and a resource of a type that belongs to it.
fn stack(kind: &str, properties: Option<&[(&str, &str)]>) -> Template {
    let mut resources = Object::from([("Pool", Object::from([("Type", "AWS::Cognito::UserPool")]))]);
    if let Some(given) = properties {
        let mut resource = Object::from([("Type", format!("AWS::Cognito::{kind}"))]);
        let mut properties = Object::from([("UserPoolId", Object::from([("Ref", "Pool")]))]);
        for (key, value) in given {
            properties.set(*key, *value);
        }
        resource.set("Properties", properties);
        resources.set("It", resource);
    }
    Template::try_from(Json::Object(Object::from([("Resources", resources)]))).unwrap()
}

/// Replacements and removals without a fact. `diff` counts them as losses. A build script stays silent, because it stops only at
/// facts, which you can allow by name.
const WITHOUT_A_FACT: [&str; 25] = [
    "IdentityPoolPrincipalTag removed",
    "IdentityPoolPrincipalTag IdentityPoolId",
    "IdentityPoolPrincipalTag IdentityProviderName",
    "IdentityPoolRoleAttachment IdentityPoolId",
    "ManagedLoginBranding removed",
    "ManagedLoginBranding ClientId",
    "ManagedLoginBranding UserPoolId",
    "UserPoolDomain UserPoolId",
    "UserPoolGroup UserPoolId",
    "UserPoolIdentityProvider removed",
    "UserPoolIdentityProvider UserPoolId",
    "UserPoolRegionalConfigurationAttachment removed",
    "UserPoolRegionalConfigurationAttachment UserPoolId",
    "UserPoolReplica removed",
    "UserPoolResourceServer UserPoolId",
    "UserPoolUser ClientMetadata",
    "UserPoolUser DesiredDeliveryMediums",
    "UserPoolUser ForceAliasCreation",
    "UserPoolUser MessageAction",
    "UserPoolUser UserPoolId",
    "UserPoolUser Username",
    "UserPoolUser ValidationData",
    "UserPoolUserToGroupAttachment GroupName",
    "UserPoolUserToGroupAttachment UserPoolId",
    "UserPoolUserToGroupAttachment Username",
];

/// All other losses are facts, so the macro, the build script and the command agree.
#[test]
fn a_loss_is_a_fact_or_excused() {
    let mut silent = Vec::new();
    for (kind, properties) in CREATE_ONLY {
        let mut edits = vec![("removed", stack(kind, Some(&[("Name", "x")])), stack(kind, None))];
        for property in *properties {
            edits.push((
                *property,
                stack(kind, Some(&[(*property, "a")])),
                stack(kind, Some(&[(*property, "b")])),
            ));
        }
        for (edit, old, new) in edits {
            let is_loss = changes(&old, &new).iter().any(|change| change.is_loss());
            let has_verdict = !compare(&old, &new).is_empty();
            if is_loss && !has_verdict {
                silent.push(format!("{kind} {edit}"));
            }
        }
    }
    assert_eq!(silent, WITHOUT_A_FACT);
}
