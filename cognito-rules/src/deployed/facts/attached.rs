//! Resource servers, groups and identity providers.

use crate::deployed::fact::{Member, facts};
use crate::deployed::json::scalar;
use crate::deployed::pair::Pair;
use crate::deployed::pieces::equal_in_lowercase;
use crate::deployed::seen::{Seen, changes, seen};

facts! {
    error deployed_server_identifier: TokensBroken, Schema "AWS::Cognito::UserPoolResourceServer, createOnlyProperties" {
        edit: "`Identifier` of a resource server changes",
        fact: "the identifier of the resource server changes, and with it the name of each scope",
        then: "tokens no longer have the scopes that your APIs ask for",
        help: "add a second resource server, and switch clients and APIs first",
        when: ["UserPoolResourceServer" "Identifier" Changed],
    }
    warn deployed_server_id: Refused, Inferred "an identifier is unique in its pool, and CloudFormation creates the new one first" {
        edit: "The logical ID of a resource server changes, but its identifier stays",
        fact: "the resource server has the logical ID `{id}`, but `{deployed_id}` is deployed",
        then: "CloudFormation creates the new resource server before it deletes the deployed one, which still has the identifier",
        help: "pin the deployed ID with `#[logical_id = \"{deployed_id}\"]`",
        when: ["UserPoolResourceServer" "" Moved],
    }
    warn deployed_scope_removed: TokensBroken, Measured "aws-cloudformation/cloudformation-coverage-roadmap#173; API" {
        edit: "A scope or a resource server is removed, or the resource server moves to another pool",
        fact: "a scope is removed",
        then: "the update succeeds, tokens no longer have the scope, and the next update of a client that asks for it fails",
        help: "remove the scope from all clients first, then silence the rule",
        when: [
            "UserPoolResourceServer" "" Deleted,
            "UserPoolResourceServer" "UserPoolId" Changed,
            "UserPoolResourceServer" "Scopes" Each(removed_scopes)
        ],
    }
    error deployed_group_id: Refused, Thread "aws-amplify/amplify-cli#13648" {
        edit: "The logical ID of a group changes, but its name stays",
        fact: "the group has the logical ID `{id}`, but `{deployed_id}` is deployed",
        then: "CloudFormation creates the new group before it deletes the deployed one, which still has the name; no member is lost",
        says: "<name> already exists in stack <ARN>",
        help: "pin the deployed ID with `#[logical_id = \"{deployed_id}\"]`, or rename it with a stack refactoring",
        when: ["UserPoolGroup" "" Moved],
    }
    error deployed_group_name: UsersLost, Schema "AWS::Cognito::UserPoolGroup, createOnlyProperties" {
        edit: "`GroupName` changes",
        fact: "the name of the group changes",
        then: "CloudFormation creates an empty group, and deletes the deployed one with its memberships",
        help: "write the deployed name, or add a second group and move its members first",
        when: ["UserPoolGroup" "GroupName" Is(is_other_group)],
    }
    error deployed_group_name_case: Refused, Thread "aws-amplify/amplify-backend#1781" {
        edit: "Only the case of letters in `GroupName` changes",
        fact: "only the case of letters in the name of the group changes",
        then: "Cognito treats both as the same name, and CloudFormation creates the new group first",
        says: "A group with the name already exists",
        help: "write the deployed name",
        when: ["UserPoolGroup" "GroupName" Is(is_other_case)],
    }
    error deployed_group_pool: UsersLost, Schema "AWS::Cognito::UserPoolGroup, createOnlyProperties" {
        edit: "`UserPoolId` of a group changes",
        fact: "the group moves to another pool",
        then: "CloudFormation creates an empty group there, and deletes the deployed one with its memberships",
        help: "add a second group in the other pool, and move the members first",
        when: ["UserPoolGroup" "UserPoolId" Changed],
    }
    warn deployed_group_removed: UsersLost, Documented "API DeleteGroup" {
        edit: "A group leaves the template",
        fact: "the deployed group `{deployed_id}` leaves the template",
        then: "Cognito deletes the group with its memberships, but the users stay",
        help: "keep it, or silence the rule once nothing depends on it",
        when: ["UserPoolGroup" "" Deleted],
    }
    error deployed_provider_name: UsersLost, Schema "AWS::Cognito::UserPoolIdentityProvider, createOnlyProperties" {
        edit: "`ProviderName` changes",
        fact: "the name of the identity provider changes",
        then: "users who sign in with the provider get new profiles, because the name of the provider is part of the username",
        help: "write the deployed name, or add a second provider",
        when: ["UserPoolIdentityProvider" "ProviderName" Changed],
    }
    warn deployed_provider_removed: Outage, Schema "AWS::Cognito::UserPoolIdentityProvider, createOnlyProperties; API DeleteIdentityProvider" {
        edit: "An identity provider leaves the template, or moves to another pool",
        fact: "the deployed identity provider `{deployed_id}` leaves its pool",
        then: "users can no longer sign in with the provider, but their profiles stay in the pool",
        help: "silence the rule once nobody signs in with the provider",
        when: ["UserPoolIdentityProvider" "" DeletedAnd(is_unlisted), "UserPoolIdentityProvider" "UserPoolId" Changed],
    }
    warn deployed_provider_type: Refused, Inferred "CloudFormation replaces the provider, but cannot create a second one with the same name" {
        edit: "`ProviderType` changes",
        fact: "the type of the identity provider changes",
        then: "CloudFormation creates the new provider before it deletes the deployed one, which still has the name",
        help: "add a second provider with another name",
        when: ["UserPoolIdentityProvider" "ProviderType" Changed],
    }
    error deployed_provider_id: Outage, Thread "aws-cloudformation/cloudformation-coverage-roadmap#1287" {
        edit: "The logical ID of an identity provider changes, but its name stays",
        fact: "the identity provider has the logical ID `{id}`, but `{deployed_id}` is deployed",
        then: "CloudFormation reports success although the name is taken, and deletes the provider when it cleans up",
        help: "pin the deployed ID with `#[logical_id = \"{deployed_id}\"]`, or rename it with a stack refactoring",
        when: ["UserPoolIdentityProvider" "" Moved],
    }
    warn deployed_provider_details: Reset, Measured "aws/aws-cdk#29494, service-workbench#469" {
        edit: "A key of `ProviderDetails` is removed",
        fact: "a detail of the identity provider is no longer set",
        then: "Cognito replaces all details at once, so it unsets this one",
        help: "write all details that you want",
        when: ["UserPoolIdentityProvider" "ProviderDetails" Each(removed_details)],
    }
    error deployed_provider_certificate: Refused, Thread "hashicorp/terraform-provider-aws#36311" {
        edit: "`ActiveEncryptionCertificate` is written into `ProviderDetails`",
        fact: "the details of a SAML provider contain a certificate that Cognito generates",
        then: "the key is read-only",
        says: "ActiveEncryptionCertificate is not a valid key for SAML identity provider details.",
        help: "remove the key",
        when: ["UserPoolIdentityProvider" "ProviderDetails.ActiveEncryptionCertificate" Added],
    }
}

fn removed_scopes(pair: &Pair<'_>) -> Vec<Member> {
    let mut members = Vec::new();
    if !pair.after.is_known("Scopes") {
        return members;
    }
    for scope in pair.before.items("Scopes") {
        let Some(name) = scope.get("ScopeName").and_then(scalar) else {
            continue;
        };
        let mut is_kept = false;
        for new in pair.after.items("Scopes") {
            // A value that is not a string may turn out to be this scope.
            is_kept |= new.get("ScopeName").and_then(scalar).is_none_or(|new| new == name);
        }
        if !is_kept {
            members.push((format!("Scopes.{name}"), Some(scope.clone()), None));
        }
    }
    members
}

fn is_other_case(pair: &Pair<'_>) -> bool {
    let names = (pair.before.get("GroupName"), pair.after.get("GroupName"));
    let is_equal = matches!(names, (Some(one), Some(other)) if equal_in_lowercase(one, other));
    is_equal && changes(pair, "GroupName")
}

fn is_other_group(pair: &Pair<'_>) -> bool {
    changes(pair, "GroupName") && !is_other_case(pair)
}

/// Whether no client goes on listing the provider. For one that does, there is another fact.
fn is_unlisted(pair: &Pair<'_>) -> bool {
    let Some(name) = pair.before.text("ProviderName") else {
        return true;
    };
    for client in pair.after.others("UserPoolClient") {
        let is_deployed = pair.before.template.resource(client.id).is_some();
        if is_deployed
            && client.has_item("SupportedIdentityProviders", &name)
            && client.equal(&pair.before, "UserPoolId")
        {
            return false;
        }
    }
    true
}

fn removed_details(pair: &Pair<'_>) -> Vec<Member> {
    let mut members = Vec::new();
    let Some(before) = pair.before.get("ProviderDetails").and_then(|it| it.as_object()) else {
        return members;
    };
    let Some(after) = pair.after.get("ProviderDetails") else {
        return members;
    };
    // Metadata is given in one of two ways.
    let has_metadata = after.get("MetadataURL").is_some() || after.get("MetadataFile").is_some();
    for (key, value) in before.iter() {
        let is_read_only = key == "ActiveEncryptionCertificate";
        let is_replaced = key.starts_with("Metadata") && has_metadata;
        if !is_read_only && !is_replaced && seen(Some(value), after.get(key)) == Seen::Removed {
            members.push((format!("ProviderDetails.{key}"), Some(value.clone()), None));
        }
    }
    members
}
