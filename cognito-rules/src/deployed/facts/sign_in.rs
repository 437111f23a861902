//! What users sign in with.

use crate::deployed::fact::facts;
use crate::deployed::json::scalar;
use crate::deployed::pair::{Pair, Side};

facts! {
    error deployed_user_name_case: Refused, Thread "sample-voice-of-customer-datalake#184, aws-amplify/amplify-cli#4227" {
        edit: "`UsernameConfiguration` is added or changed",
        fact: "the case sensitivity of usernames changes, but a deployed pool cannot change it",
        then: "Cognito sets this only when it creates the pool",
        says: "Invalid request provided: Updates are not allowed for property - UsernameConfiguration.",
        disputed: "the documentation of CloudFormation says both that it cannot be updated and that an update needs no interruption",
        help: "write the deployed value, or create a new pool and move the users with a trigger",
        when: ["UserPool" "UsernameConfiguration" Added, "UserPool" "UsernameConfiguration" Changed],
    }
    warn deployed_user_name_case_removed: Ignored, Inferred "from what happens when it is added or changed" {
        edit: "`UsernameConfiguration` is removed",
        fact: "the case sensitivity of usernames is no longer set",
        then: "the pool keeps its value, or the update fails; nobody has measured which",
        help: "write the deployed value",
        when: ["UserPool" "UsernameConfiguration" Removed],
    }
    error deployed_aliases: Refused, Thread "aws-amplify/amplify-cli#1546" {
        edit: "`AliasAttributes` changes",
        fact: "the aliases that users sign in with change, but a deployed pool cannot change them",
        then: "Cognito sets them only when it creates the pool",
        says: "Invalid request provided: Updates are not allowed for property - AliasAttributes.",
        disputed: "the documentation of CloudFormation says both that they cannot be updated and that an update needs no interruption",
        help: "write the deployed value, or create a new pool and move the users with a trigger",
        covers: &["UsernameAttributes"],
        when: ["UserPool" "AliasAttributes" Is(aliases_change)],
    }
    error deployed_user_names: Refused, Schema "API UpdateUserPool, which has no `UsernameAttributes`; AWS CloudFormation, AWS::Cognito::UserPool" {
        edit: "`UsernameAttributes` changes",
        fact: "the attributes that users sign in with change, but a deployed pool cannot change them",
        then: "Cognito sets them only when it creates the pool, and no API operation changes them",
        disputed: "the documentation of CloudFormation says both that they cannot be updated and that an update needs no interruption",
        help: "write the deployed value, or create a new pool and move the users with a trigger",
        when: ["UserPool" "UsernameAttributes" Is(user_names_change)],
    }
    warn deployed_passkeys: UsersLost, Documented "API SetUserPoolMfaConfig, RelyingPartyId" {
        edit: "`WebAuthnRelyingPartyID` is added, changed or removed",
        fact: "the relying party ID of passkeys changes",
        then: "a passkey works only for the ID that it was registered for, so your users' passkeys stop working",
        help: "keep the deployed ID; with a new one, users have to register their passkeys again",
        when: ["UserPool" "WebAuthnRelyingPartyID" Is(relying_party_changes)],
    }
    warn deployed_passkey_domain: UsersLost, Documented "API SetUserPoolMfaConfig, RelyingPartyId" {
        edit: "A custom domain is added to a pool with passkeys and without `WebAuthnRelyingPartyID`",
        fact: "the pool gets a custom domain, but no relying party ID for its passkeys",
        then: "the custom domain becomes the relying party ID, so passkeys that were registered for the prefix domain stop working",
        help: "write `passkey_relying_party_id` with the domain that users have registered passkeys for",
        when: ["UserPool" "WebAuthnRelyingPartyID" Is(custom_domain_takes_passkeys)],
    }
}

/// Whether a list changes. An empty list is the same as no list.
fn list_changes(pair: &Pair<'_>, path: &str) -> bool {
    lacks(&pair.before, &pair.after, path) || lacks(&pair.after, &pair.before, path)
}

/// Whether a list certainly lacks an item of the other one.
fn lacks(one: &Side<'_>, other: &Side<'_>, path: &str) -> bool {
    for item in one.items(path) {
        if scalar(item).is_some_and(|item| other.lacks_item(path, &item)) {
            return true;
        }
    }
    false
}

fn aliases_change(pair: &Pair<'_>) -> bool {
    list_changes(pair, "AliasAttributes")
}

fn user_names_change(pair: &Pair<'_>) -> bool {
    // If aliases replace them, or are replaced by them, one message is enough.
    list_changes(pair, "UsernameAttributes") && !list_changes(pair, "AliasAttributes")
}

/// Whether passkeys can be registered in the deployed pool.
fn has_passkeys(pair: &Pair<'_>) -> bool {
    pair.before
        .has_item("Policies.SignInPolicy.AllowedFirstAuthFactors", "WEB_AUTHN")
}

fn relying_party_changes(pair: &Pair<'_>) -> bool {
    const PATH: &str = "WebAuthnRelyingPartyID";
    let is_literal = pair.before.is_known(PATH) && pair.after.is_known(PATH);
    let is_used = has_passkeys(pair) || pair.before.has(PATH);
    is_literal && is_used && pair.before.text(PATH) != pair.after.text(PATH)
}

fn custom_domain_takes_passkeys(pair: &Pair<'_>) -> bool {
    const PATH: &str = "WebAuthnRelyingPartyID";
    let is_unset = !pair.before.has(PATH) && !pair.after.has(PATH);
    is_unset && has_passkeys(pair) && has_custom_domain(&pair.after) && !has_custom_domain(&pair.before)
}

fn has_custom_domain(pool: &Side<'_>) -> bool {
    let mut domains = pool.own("UserPoolDomain");
    domains.retain(|domain| domain.has("CustomDomainConfig"));
    !domains.is_empty()
}
