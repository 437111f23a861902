//! Resource servers, groups and identity providers.

use crate::deployed::fact::{Member, facts};
use crate::deployed::json::scalar;
use crate::deployed::pair::Pair;
use crate::deployed::seen::{Seen, seen};

facts! {
    error deployed_server_identifier: TokensBroken, Schema "AWS::Cognito::UserPoolResourceServer, createOnlyProperties" {
        edit: "`Identifier` of a resource server changes",
        fact: "the identifier of the resource server changes, and with it the name of each scope",
        then: "tokens have other scopes than your APIs ask for",
        help: "add a second resource server, and switch clients and APIs first",
        when: ["UserPoolResourceServer" "Identifier" Changed],
    }
    warn deployed_server_id: Refused, Inferred "an identifier is unique in its pool, and CloudFormation creates the new one first" {
        edit: "The logical ID of a resource server changes, and its identifier stays",
        fact: "the resource server has the logical ID `{id}`, and `{deployed_id}` is deployed",
        then: "CloudFormation creates the new one before it deletes the deployed one, and the identifier is taken",
        help: "pin the deployed ID with `#[logical_id = \"{deployed_id}\"]`",
        when: ["UserPoolResourceServer" "" Moved],
    }
    warn deployed_scope_removed: TokensBroken, Measured "aws-cloudformation/cloudformation-coverage-roadmap#173; API" {
        edit: "A scope or a resource server is removed",
        fact: "a scope is removed",
        then: "the update succeeds, no token has the scope any more, and the next update of a client that asks for it fails",
        help: "remove it from all clients first, then silence this",
        when: ["UserPoolResourceServer" "" Gone, "UserPoolResourceServer" "Scopes" Each(removed_scopes)],
    }
    error deployed_group_id: Refused, Thread "aws-amplify/amplify-cli#13648" {
        edit: "The logical ID of a group changes, and its name stays",
        fact: "the group has the logical ID `{id}`, and `{deployed_id}` is deployed",
        then: "CloudFormation creates the new one before it deletes the deployed one, and the name is taken; no member is lost",
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
        edit: "`GroupName` changes in the case of its letters only",
        fact: "the name of the group changes in the case of its letters",
        then: "for Cognito it is the same name, and CloudFormation creates the new group first",
        says: "A group with the name already exists",
        help: "write the deployed name",
        when: ["UserPoolGroup" "GroupName" Is(is_other_case)],
    }
    warn deployed_group_removed: UsersLost, Documented "API DeleteGroup" {
        edit: "A group leaves the template",
        fact: "the deployed group `{deployed_id}` leaves the template",
        then: "Cognito deletes it with its memberships; the users stay",
        help: "silence this once nothing depends on it",
        when: ["UserPoolGroup" "" Gone],
    }
    error deployed_provider_name: UsersLost, Schema "AWS::Cognito::UserPoolIdentityProvider, createOnlyProperties" {
        edit: "`ProviderName` changes",
        fact: "the name of the identity provider changes",
        then: "users who sign in with it get new profiles, because the name of the provider is a part of the user name",
        help: "write the deployed name, or add a second provider",
        when: ["UserPoolIdentityProvider" "ProviderName" Changed],
    }
    warn deployed_provider_type: Refused, Inferred "CloudFormation replaces the provider, and cannot create a second one of the name" {
        edit: "`ProviderType` changes",
        fact: "the type of the identity provider changes",
        then: "CloudFormation creates the new one before it deletes the deployed one, and the name is taken",
        help: "add a second provider of another name",
        when: ["UserPoolIdentityProvider" "ProviderType" Changed],
    }
    error deployed_provider_id: Outage, Thread "aws-cloudformation/cloudformation-coverage-roadmap#1287" {
        edit: "The logical ID of an identity provider changes, and its name stays",
        fact: "the identity provider has the logical ID `{id}`, and `{deployed_id}` is deployed",
        then: "CloudFormation reports success although the name is taken, and its clean-up then deletes the provider",
        help: "pin the deployed ID with `#[logical_id = \"{deployed_id}\"]`, or rename it with a stack refactoring",
        when: ["UserPoolIdentityProvider" "" Moved],
    }
    warn deployed_provider_details: Reset, Measured "aws/aws-cdk#29494, service-workbench#469" {
        edit: "A key of `ProviderDetails` is removed",
        fact: "a detail of the identity provider is no longer written",
        then: "Cognito sets all details at once, so this one is unset",
        help: "write all details that you want",
        when: ["UserPoolIdentityProvider" "ProviderDetails" Each(removed_details)],
    }
    error deployed_provider_certificate: Refused, Thread "hashicorp/terraform-provider-aws#36311" {
        edit: "`ActiveEncryptionCertificate` is written into `ProviderDetails`",
        fact: "the details of a SAML provider have a certificate that Cognito makes",
        then: "the key can be read, and not written",
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

fn changes_name(pair: &Pair<'_>) -> bool {
    seen(pair.before.get("GroupName"), pair.after.get("GroupName")) == Seen::Changed
}

fn is_other_case(pair: &Pair<'_>) -> bool {
    let lower = |text: Option<String>| text.map(|text| text.to_lowercase());
    changes_name(pair) && lower(pair.before.text("GroupName")) == lower(pair.after.text("GroupName"))
}

fn is_other_group(pair: &Pair<'_>) -> bool {
    changes_name(pair) && !is_other_case(pair)
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
