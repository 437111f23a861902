//! Identity pools.

use cognito_model::Json;

use crate::deployed::fact::facts;
use crate::deployed::json::{function, scalar};
use crate::deployed::pair::Pair;
use crate::deployed::seen::changes;

facts! {
    error deployed_identity_pool_id: UsersLost, Schema "AWS::Cognito::IdentityPool" {
        edit: "The logical ID of an identity pool changes",
        fact: "the identity pool has the logical ID `{id}`, but `{deployed_id}` is deployed",
        then: "CloudFormation creates another identity pool, in which every user and every guest gets a new identity",
        help: "pin the deployed ID with `#[logical_id = \"{deployed_id}\"]`, or rename it with a stack refactoring",
        when: ["IdentityPool" "" Moved],
    }
    error deployed_identity_pool_removed: UsersLost, Schema "AWS::Cognito::IdentityPool; API DeleteIdentityPool" {
        edit: "An identity pool leaves the template, without `DeletionPolicy: Retain`",
        fact: "the deployed identity pool `{deployed_id}` leaves the template",
        then: "Cognito deletes the identity pool together with the identities of its users and guests",
        help: "keep it, or silence the rule once nothing depends on its identities",
        when: ["IdentityPool" "" Deleted],
    }
    warn deployed_developer_provider: Refused, Documented "Amazon Cognito Developer Guide, developer-authenticated identities" {
        edit: "`DeveloperProviderName` changes",
        fact: "the name of the developer provider changes",
        then: "the name cannot change once it is set",
        disputed: "the documentation of CloudFormation says that an update needs no interruption",
        help: "write the deployed name",
        when: ["IdentityPool" "DeveloperProviderName" Changed],
    }
    warn deployed_developer_provider_removed: Ignored, Measured "hashicorp/terraform-provider-aws#49985" {
        edit: "`DeveloperProviderName` is removed",
        fact: "the name of the developer provider is no longer set",
        then: "the update succeeds, but the identity pool keeps it",
        help: "keep the name, so that the declaration matches the identity pool",
        when: ["IdentityPool" "DeveloperProviderName" Removed],
    }
    error deployed_role_attachment_id: Refused, Thread "aws/aws-cdk#33510, aws/aws-cdk#20513" {
        edit: "The logical ID of a role attachment changes",
        fact: "the role attachment of an identity pool has the logical ID `{id}`, but `{deployed_id}` is deployed",
        then: "CloudFormation creates the new attachment before it deletes the deployed one, but an identity pool can have only one",
        says: "Resource of type 'AWS::Cognito::IdentityPoolRoleAttachment' with identifier '..' already exists.",
        help: "keep the deployed ID, or remove the roles, deploy, and add them again",
        when: ["IdentityPoolRoleAttachment" "" Moved],
    }
    warn deployed_role_attachment_removed: Outage, Thread "amazon-cognito-auth-js#167" {
        edit: "A role attachment leaves the template, or moves to another identity pool",
        fact: "the identity pool loses its roles",
        then: "the update succeeds, but users get no credentials",
        says: "Invalid identity pool configuration. Check assigned IAM roles for this pool.",
        help: "keep the roles",
        when: ["IdentityPoolRoleAttachment" "" Deleted, "IdentityPoolRoleAttachment" "IdentityPoolId" Changed],
    }
    warn deployed_principal_tags: Reset, Schema "AWS::Cognito::IdentityPoolPrincipalTag, createOnlyProperties; API SetPrincipalTagAttributeMap" {
        edit: "Principal tags leave the template, get another logical ID, or move to another provider or identity pool",
        fact: "users of an identity provider lose their principal tags",
        then: "policies that depend on the tags no longer allow what they did",
        help: "keep the tags as long as users of this provider get credentials",
        when: [
            "IdentityPoolPrincipalTag" "" DeletedAnd(may_trust_provider),
            "IdentityPoolPrincipalTag" "" MovedAnd(may_trust_provider),
            "IdentityPoolPrincipalTag" "IdentityPoolId" Changed,
            "IdentityPoolPrincipalTag" "IdentityProviderName" Is(leave_provider)
        ],
    }
}

fn leave_provider(pair: &Pair<'_>) -> bool {
    changes(pair, "IdentityProviderName") && may_trust_provider(pair)
}

/// Whether the identity pool may still trust the provider that loses its tags.
fn may_trust_provider(pair: &Pair<'_>) -> bool {
    let Some(name) = pair.before.text("IdentityProviderName") else {
        return true;
    };
    for pool in pair.after.others("IdentityPool") {
        if !pair.before.refers("IdentityPoolId", pool.id) {
            continue;
        }
        for path in PROVIDERS {
            // A user pool has a name of this form, even if a function returns it.
            let is_possible = *path != "CognitoIdentityProviders" || name.starts_with("cognito-idp.");
            if is_possible && pool.get(path).is_some_and(|providers| may_have(providers, &name)) {
                return true;
            }
        }
        return false;
    }
    true
}

/// Where an identity pool names the providers that it trusts.
const PROVIDERS: &[&str] = &[
    "CognitoIdentityProviders",
    "OpenIdConnectProviderARNs",
    "SamlProviderARNs",
    "SupportedLoginProviders",
];

/// Whether the providers include this one, or we cannot know. Login providers are named by the keys of an object, others by an ARN
/// that ends in their name, or by the `ProviderName` of an object.
fn may_have(providers: &Json, name: &str) -> bool {
    if function(providers).is_some() {
        return true;
    }
    for item in providers.as_list().unwrap_or_default() {
        let named = item.get("ProviderName").unwrap_or(item);
        if scalar(named).is_none_or(|text| text.ends_with(name)) {
            return true;
        }
    }
    providers.get(name).is_some()
}
