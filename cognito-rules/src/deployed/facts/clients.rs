//! App clients.

use crate::deployed::fact::{Member, facts};
use crate::deployed::json::scalar;
use crate::deployed::pair::{Pair, Side};

const CALLBACKS: &str = "CallbackURLs";
const PROVIDERS: &str = "SupportedIdentityProviders";
const FLOWS: &str = "ExplicitAuthFlows";

facts! {
    error deployed_client_id: ClientsBroken, Schema "AWS::Cognito::UserPoolClient; aws-amplify/amplify-cli#858" {
        edit: "The logical ID of a client changes",
        fact: "the client has the logical ID `{id}`, but `{deployed_id}` is deployed",
        then: "CloudFormation creates a client with another client ID, and deletes the one that your applications use",
        help: "pin the deployed ID with `#[logical_id = \"{deployed_id}\"]`, or add a second client and switch your applications first",
        when: ["UserPoolClient" "" Moved],
    }
    error deployed_client_secret: ClientsBroken, Schema "AWS::Cognito::UserPoolClient, createOnlyProperties; Amazon Cognito Developer Guide" {
        edit: "`GenerateSecret` changes",
        fact: "the client gains or loses its secret",
        then: "CloudFormation creates a client with another client ID, and deletes the one that your applications use",
        help: "write the deployed value, or add a second client and switch your applications first",
        when: ["UserPoolClient" "GenerateSecret" Unless("false")],
    }
    error deployed_client_pool: ClientsBroken, Schema "AWS::Cognito::UserPoolClient, createOnlyProperties" {
        edit: "`UserPoolId` of a client changes",
        fact: "the client moves to another pool",
        then: "CloudFormation creates a client with another client ID, and deletes the one that your applications use",
        help: "add a second client, and switch your applications first",
        when: ["UserPoolClient" "UserPoolId" Changed],
    }
    warn deployed_client_removed: ClientsBroken, Documented "API DeleteUserPoolClient" {
        edit: "A client leaves the template",
        fact: "the deployed client `{deployed_id}` leaves the template",
        then: "applications with its ID can neither sign users in nor refresh tokens",
        help: "keep it, or silence the rule once no application uses it",
        when: ["UserPoolClient" "" Deleted],
    }
    warn deployed_client_providers_reset: Reset, Measured "aws-cloudformation/cloudformation-coverage-roadmap#676, aws/aws-cdk#31252" {
        edit: "`SupportedIdentityProviders` is removed",
        fact: "the identity providers of a client are no longer set",
        then: "users can sign in only with a password",
        help: "write all providers",
        when: ["UserPoolClient" "SupportedIdentityProviders" Is(loses_providers)],
    }
    warn deployed_client_reset: Reset, Measured "boto/boto3#1607; API UpdateUserPoolClient" {
        edit: "The flows, URLs, validities or attribute lists of a client are removed",
        fact: "a setting of a client is no longer set",
        then: "Cognito returns to its default",
        help: "write the value that you want",
        when: [
            "UserPoolClient" "ExplicitAuthFlows" Removed,
            "UserPoolClient" "CallbackURLs" Is(loses_callbacks),
            "UserPoolClient" "LogoutURLs" Is(loses_logout_urls),
            "UserPoolClient" "DefaultRedirectURI" Is(loses_default_redirect),
            "UserPoolClient" "AccessTokenValidity" Removed,
            "UserPoolClient" "IdTokenValidity" Removed,
            "UserPoolClient" "RefreshTokenValidity" Removed,
            "UserPoolClient" "AuthSessionValidity" Removed,
            "UserPoolClient" "ReadAttributes" Removed,
            "UserPoolClient" "WriteAttributes" Removed
        ],
    }
    error deployed_callbacks_removed: Refused, Thread "crossfeed#440" {
        edit: "All `CallbackURLs` are removed, but the authorization code grant or the implicit grant stays",
        fact: "a client loses all callback URLs, but keeps a grant that needs one",
        then: "Cognito would have nowhere to send users after they sign in",
        says: "CallbackUrls can not be empty when code flow or implicit flow is selected",
        help: "keep a callback URL, or write `disable_oauth`",
        when: ["UserPoolClient" "CallbackURLs" Is(lacks_callbacks)],
    }
    warn deployed_callback_removed: ClientsBroken, Thread "aws-amplify/amplify-cli#1711" {
        edit: "One of the `CallbackURLs` is removed",
        fact: "a callback URL is removed",
        then: "an application that still sends this URL gets `redirect_mismatch` instead of the sign-in page",
        help: "update the applications first, then silence the rule",
        when: ["UserPoolClient" "CallbackURLs" Each(removed_callbacks)],
    }
    error deployed_client_attribute: Refused, Thread "aws-amplify/amplify-cli#13649" {
        edit: "`ReadAttributes` or `WriteAttributes` gets an attribute that the pool lacks",
        fact: "a client gets an attribute that the pool does not have",
        then: "the update fails",
        says: "Invalid write attributes specified while updating a client",
        help: "add the attribute to the pool",
        covers: &["WriteAttributes"],
        when: ["UserPoolClient" "ReadAttributes" Each(unknown_read), "UserPoolClient" "WriteAttributes" Each(unknown_write)],
    }
    error deployed_refresh_flow: Refused, Thread "aws/aws-cdk#7625" {
        edit: "`ALLOW_REFRESH_TOKEN_AUTH` leaves `ExplicitAuthFlows`, but refresh tokens do not rotate",
        fact: "a client can no longer refresh tokens",
        then: "Cognito requires this flow unless refresh tokens rotate",
        says: "REFRESH_TOKEN_AUTH should always be allowed.",
        help: "keep `ALLOW_REFRESH_TOKEN_AUTH`",
        when: ["UserPoolClient" "ExplicitAuthFlows" Is(loses_refresh)],
    }
    warn deployed_rotation: ClientsBroken, Documented "Amazon Cognito Developer Guide, refresh token rotation; aws-amplify/amplify-js#14481" {
        edit: "Refresh token rotation is switched on",
        fact: "refresh tokens begin to rotate",
        then: "applications that refresh tokens with `REFRESH_TOKEN_AUTH` fail; they have to call `GetTokensFromRefreshToken` instead",
        help: "update the applications first, then silence the rule",
        when: ["UserPoolClient" "RefreshTokenRotation.Feature" Is(begins_to_rotate)],
    }
    error deployed_provider_in_use: Refused, Thread "aws/aws-cdk#15850" {
        edit: "An identity provider leaves the template, but a client still lists it",
        fact: "a client lists an identity provider that leaves the template",
        then: "the update fails",
        says: "The provider X does not exist for User Pool Y.",
        help: "remove the provider from `identity_providers` of the client too",
        when: ["UserPoolClient" "SupportedIdentityProviders" Each(removed_providers)],
    }
}

fn loses_providers(pair: &Pair<'_>) -> bool {
    let items = pair.before.items(PROVIDERS);
    let is_default = items.len() == 1 && pair.before.has_item(PROVIDERS, "COGNITO");
    !items.is_empty() && !is_default && !pair.after.has(PROVIDERS)
}

/// Whether a client redirects users back to an application.
pub(super) fn redirects(side: &Side<'_>) -> bool {
    side.has_item("AllowedOAuthFlows", "code") || side.has_item("AllowedOAuthFlows", "implicit")
}

fn lacks_callbacks(pair: &Pair<'_>) -> bool {
    let has_none = pair.after.is_known(CALLBACKS) && pair.after.items(CALLBACKS).is_empty();
    pair.before.has(CALLBACKS) && has_none && redirects(&pair.after)
}

/// Whether URLs that a grant still needs are removed.
fn loses_url(pair: &Pair<'_>, path: &str) -> bool {
    pair.before.has(path) && !pair.after.has(path) && redirects(&pair.after)
}

fn loses_callbacks(pair: &Pair<'_>) -> bool {
    loses_url(pair, CALLBACKS) && !lacks_callbacks(pair)
}

fn loses_logout_urls(pair: &Pair<'_>) -> bool {
    loses_url(pair, "LogoutURLs")
}

fn loses_default_redirect(pair: &Pair<'_>) -> bool {
    loses_url(pair, "DefaultRedirectURI")
}

fn removed_callbacks(pair: &Pair<'_>) -> Vec<Member> {
    let mut members = Vec::new();
    if !pair.after.items(CALLBACKS).is_empty() {
        for url in pair.before.items(CALLBACKS) {
            if scalar(url).is_some_and(|text| pair.after.lacks_item(CALLBACKS, &text)) {
                members.push((CALLBACKS.to_owned(), Some(url.clone()), None));
            }
        }
    }
    members
}

/// The custom attributes that are added to a list although neither the new pool nor the deployed one has them.
fn unknown(pair: &Pair<'_>, path: &str) -> Vec<Member> {
    let mut members = Vec::new();
    let (Some(old), Some(new)) = (pair.before.pool(), pair.after.pool()) else {
        return members;
    };
    for item in pair.after.items(path) {
        let text = scalar(item).unwrap_or_default();
        let Some(name) = text.strip_prefix("custom:") else {
            continue;
        };
        let is_new = new.has("Schema") && pair.before.lacks_item(path, &text);
        if is_new && !may_have(&old, name) && !may_have(&new, name) {
            members.push((path.to_owned(), None, Some(item.clone())));
        }
    }
    members
}

/// Whether a pool may have a custom attribute: it has it, or we cannot know.
fn may_have(pool: &Side<'_>, attribute: &str) -> bool {
    for item in pool.items("Schema") {
        let name = item.get("Name").and_then(scalar);
        if name.is_none_or(|name| name.trim_start_matches("custom:") == attribute) {
            return true;
        }
    }
    !pool.is_known("Schema")
}

fn unknown_read(pair: &Pair<'_>) -> Vec<Member> {
    unknown(pair, "ReadAttributes")
}

fn unknown_write(pair: &Pair<'_>) -> Vec<Member> {
    // An attribute in both lists is a single mistake.
    let mut members = unknown(pair, "WriteAttributes");
    let read = unknown_read(pair);
    members.retain(|(_, _, item)| !read.iter().any(|(_, _, other)| other == item));
    members
}

fn loses_refresh(pair: &Pair<'_>) -> bool {
    let flows = pair.after.items(FLOWS);
    // The old names of flows do not need it.
    let mut is_new = true;
    for flow in flows {
        is_new &= scalar(flow).is_some_and(|flow| flow.starts_with("ALLOW_"));
    }
    let has = |side: &Side<'_>| side.has_item(FLOWS, "ALLOW_REFRESH_TOKEN_AUTH");
    let rotates =
        pair.after.has("RefreshTokenRotation.Feature") && !pair.after.is("RefreshTokenRotation.Feature", "DISABLED");
    !flows.is_empty() && is_new && has(&pair.before) && !has(&pair.after) && !rotates
}

fn begins_to_rotate(pair: &Pair<'_>) -> bool {
    pair.becomes("RefreshTokenRotation.Feature", "ENABLED")
}

fn removed_providers(pair: &Pair<'_>) -> Vec<Member> {
    let mut members = Vec::new();
    if !pair.before.equal(&pair.after, "UserPoolId") {
        return members;
    }
    for item in pair.after.items(PROVIDERS) {
        let Some(name) = scalar(item) else { continue };
        if has_provider(&pair.before, &name) && !may_have_provider(&pair.after, &name) {
            members.push((PROVIDERS.to_owned(), Some(item.clone()), Some(item.clone())));
        }
    }
    members
}

/// Whether the pool of a client has a provider with this name.
fn has_provider(client: &Side<'_>, name: &str) -> bool {
    for provider in client.others("UserPoolIdentityProvider") {
        if provider.equal(client, "UserPoolId") && provider.is("ProviderName", name) {
            return true;
        }
    }
    false
}

/// The same, or we cannot know.
fn may_have_provider(client: &Side<'_>, name: &str) -> bool {
    for provider in client.others("UserPoolIdentityProvider") {
        if !provider.is_known("ProviderName") {
            return true;
        }
    }
    has_provider(client, name)
}
