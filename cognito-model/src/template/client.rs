//! `AWS::Cognito::UserPoolClient`

use super::depends;
use super::intrinsics::{Render, concat};
use super::json::{Json, Object};
use super::resource::Resource;
use crate::naming::conditions;
use crate::naming::ids::EntryMap;
use crate::pool::attribute::AttributeName;
use crate::pool::chosen;
use crate::pool::client::{Client, IdentityProviderName};
use crate::pool::oauth::OAuthScope;
use crate::value::intrinsic::Target;
use crate::value::list::{Entry, Items};
use crate::value::text::{Str, Text};

pub(crate) fn client(render: Render<'_>, entry: &Entry<Client>) -> Resource {
    let client = &entry.value;
    let mut properties = Object::new();
    properties.set("UserPoolId", render.reference(&Target::Pool));
    properties.set_some("ClientName", render.some_text(&client.user_pool_client_name));
    properties.set_some("GenerateSecret", client.generate_secret);
    properties.set_some("ExplicitAuthFlows", auth_flows(client));
    let have = conditions::of_target(render.pool, &Target::Client(entry.name.clone()));
    let providers = render.items(&client.effective_identity_providers(render.pool), |name| {
        provider(render, &have, name)
    });
    properties.set_some("SupportedIdentityProviders", unless_empty(providers));
    let errors = client.effective_prevent_user_existence_errors();
    properties.set_some(
        "PreventUserExistenceErrors",
        errors.map(|prevented| if prevented { "ENABLED" } else { "LEGACY" }),
    );
    properties.set_some("ReadAttributes", attributes(render, &client.read_attributes));
    properties.set_some("WriteAttributes", attributes(render, &client.write_attributes));
    properties.set_some("EnableTokenRevocation", client.effective_token_revocation());
    properties.set_some(
        "EnablePropagateAdditionalUserContextData",
        client.enable_propagate_additional_user_context_data,
    );
    properties.set_some("AnalyticsConfiguration", analytics(render, client));
    set_oauth(render, client, &have, &mut properties);
    set_validity(client, &mut properties);
    let resource = Resource::new(
        EntryMap::Clients.id(render.pool, entry),
        "AWS::Cognito::UserPoolClient",
        properties,
    )
    .property_overrides(render, &client.property_overrides);
    let before = depends::of_client(render, &resource);
    resource
        .depends_on(before)
        .attributes(render, client.attributes())
        .overrides(render, &client.overrides)
}

/// Refreshing is always one of the flows that are written, unless refresh tokens rotate, which excludes it.
fn auth_flows(client: &Client) -> Option<Vec<&'static str>> {
    let flows = client.effective_auth_flows()?;
    let on = |flow: Option<bool>| flow.unwrap_or(false);
    Some(chosen(&[
        (on(flows.user_password), "ALLOW_USER_PASSWORD_AUTH"),
        (on(flows.admin_user_password), "ALLOW_ADMIN_USER_PASSWORD_AUTH"),
        (on(flows.custom), "ALLOW_CUSTOM_AUTH"),
        (on(flows.user_srp), "ALLOW_USER_SRP_AUTH"),
        (on(flows.user), "ALLOW_USER_AUTH"),
        (
            // It cannot be combined with the old names, and clients that use those can refresh tokens anyway.
            !client.rotates_refresh_tokens() && (flows.legacy().is_empty() || on(flows.refresh_token)),
            "ALLOW_REFRESH_TOKEN_AUTH",
        ),
        (on(flows.legacy_admin_no_srp), "ADMIN_NO_SRP_AUTH"),
        (on(flows.legacy_custom_only), "CUSTOM_AUTH_FLOW_ONLY"),
        (on(flows.legacy_user_password), "USER_PASSWORD_AUTH"),
    ]))
}

fn set_oauth(render: Render<'_>, client: &Client, have: &[&str], properties: &mut Object) {
    // The CDK writes it in either case.
    let says = !client.base.is_as_written() || client.oauth.is_some() || client.disable_oauth.is_some();
    properties.set_some("AllowedOAuthFlowsUserPoolClient", says.then(|| client.uses_oauth()));
    if !client.uses_oauth() {
        return;
    }
    let flows = client.effective_oauth_flows().names();
    properties.set_some("AllowedOAuthFlows", (!flows.is_empty()).then_some(flows));
    let is_as_written = client.base.is_as_written();
    let scopes = scopes(render, have, &client.effective_scopes(), is_as_written);
    let is_written = client.oauth.as_ref().is_some_and(|oauth| oauth.scopes.is_some());
    properties.set_some("AllowedOAuthScopes", (is_written || !is_as_written).then_some(scopes));
    let callbacks = client.effective_callback_urls();
    let callbacks = callbacks.map(|urls| render.items(&urls, |url| render.text(url)));
    properties.set_some("CallbackURLs", callbacks.and_then(unless_empty));
    let Some(oauth) = &client.oauth else { return };
    let logouts = oauth.logout_urls.as_ref();
    properties.set_some(
        "LogoutURLs",
        logouts.map(|urls| render.items(urls, |url| render.text(url))),
    );
    properties.set_some("DefaultRedirectURI", render.some_text(&oauth.default_redirect_uri));
}

/// Each scope once, in the given order. If one of them needs `openid`, it is added at the end, unless nothing else is allowed.
fn scopes(render: Render<'_>, have: &[&str], scopes: &Items<OAuthScope>, nothing_else: bool) -> Json {
    let scopes = match scopes {
        Items::List(scopes) => scopes,
        Items::Intrinsic(intrinsic) => return render.intrinsic(intrinsic),
    };
    let mut names: Vec<Json> = Vec::new();
    for scope in scopes {
        let name = scope_name(render, have, scope);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let has = |name: &str| names.iter().any(|scope| scope.as_text() == Some(name));
    if !nothing_else && !has("openid") && ["phone", "email", "profile"].into_iter().any(has) {
        names.push("openid".into());
    }
    Json::List(names)
}

/// A scope of a resource server in the declaration refers to the server, so that the server is created before the client.
fn scope_name(render: Render<'_>, have: &[&str], scope: &OAuthScope) -> Json {
    let of_server = |server: &Str, scope: &str| {
        let target = Target::ResourceServer(server.clone());
        let name = concat(vec![render.reference(&target), Json::Text(format!("/{scope}"))]);
        render.if_there(have, &target, name)
    };
    match scope {
        OAuthScope::Standard(scope) => scope.scope().into(),
        OAuthScope::ResourceServer(server, scope) => of_server(server, scope),
        OAuthScope::Custom(Text::Literal(text)) => match depends::server_of(render.pool, text) {
            // With only a string, the client might request a resource server that does not exist.
            Some((server, scope)) if server.value.condition.is_some() => of_server(&server.name, scope),
            _ => text.as_str().into(),
        },
        OAuthScope::Custom(text) => render.text(text),
    }
}

/// The validity of tokens and sessions. Tokens are written in minutes, together with their units.
fn set_validity(client: &Client, properties: &mut Object) {
    let session = client.auth_session_validity.map(|validity| validity.count());
    properties.set_some("AuthSessionValidity", session);
    let mut units = Object::new();
    for (property, token, validity) in [
        ("AccessTokenValidity", "AccessToken", client.access_token_validity),
        ("IdTokenValidity", "IdToken", client.id_token_validity),
        ("RefreshTokenValidity", "RefreshToken", client.refresh_token_validity),
    ] {
        if let Some(validity) = validity {
            properties.set(property, validity.count());
            units.set(token, "minutes");
        }
    }
    properties.set_some("TokenValidityUnits", (!units.is_empty()).then_some(units));
    let grace = client.refresh_token_rotation_grace_period;
    if client.refresh_token_rotation.is_some() || grace.is_some() {
        let feature = if client.rotates_refresh_tokens() {
            "ENABLED"
        } else {
            "DISABLED"
        };
        let mut rotation = Object::from([("Feature", feature)]);
        rotation.set_some("RetryGracePeriodSeconds", grace.map(|period| period.count()));
        properties.set("RefreshTokenRotation", rotation);
    }
}

fn analytics(render: Render<'_>, client: &Client) -> Option<Object> {
    let analytics = client.analytics.as_ref()?;
    let application = analytics.application.as_ref();
    let role = analytics.role.as_ref();
    let mut configuration = Object::new();
    configuration.set_some(
        "ApplicationArn",
        application.map(|application| render.text(&application.0)),
    );
    configuration.set_some("ApplicationId", render.some_text(&analytics.application_id));
    configuration.set_some("ExternalId", render.some_text(&analytics.external_id));
    configuration.set_some("RoleArn", role.map(|role| render.text(&role.0)));
    configuration.set_some("UserDataShared", analytics.share_user_data);
    Some(configuration)
}

fn provider(render: Render<'_>, have: &[&str], provider: &IdentityProviderName) -> Json {
    let declared = |name: &Str| {
        let target = Target::IdentityProvider(name.clone());
        render.if_there(have, &target, render.reference(&target))
    };
    let name = match provider {
        IdentityProviderName::Standard(provider) => provider.row().cloudformation.into(),
        // An existing provider is not a resource that you can refer to.
        IdentityProviderName::Declared(name) => match render.pool.identity_providers.named(name) {
            Some(entry) if !entry.value.is_created() => render.text(&render.pool.identity_provider_name(entry)),
            _ => return declared(name),
        },
        IdentityProviderName::Custom(name) => render.text(name),
    };
    // With only a string, the client might name a provider that does not exist.
    match depends::provider_of(render, &name) {
        Some(entry) if entry.value.condition().is_some() => declared(&entry.name),
        _ => name,
    }
}

/// Attributes are a set: known names are sorted as JavaScript does, followed by those that CloudFormation fills in.
fn attributes(render: Render<'_>, attributes: &Option<Items<AttributeName>>) -> Option<Json> {
    let attributes = match attributes.as_ref()? {
        Items::List(attributes) => attributes,
        Items::Intrinsic(intrinsic) => return Some(render.intrinsic(intrinsic)),
    };
    let (mut names, mut others): (Vec<String>, Vec<Json>) = (Vec::new(), Vec::new());
    for attribute in attributes {
        match attribute_name(render, attribute) {
            Json::Text(name) => {
                let order = |other: &String| other.encode_utf16().cmp(name.encode_utf16());
                if let Err(place) = names.binary_search_by(order) {
                    names.insert(place, name);
                }
            }
            other if others.contains(&other) => {}
            other => others.push(other),
        }
    }
    Some(names.into_iter().map(Json::Text).chain(others).collect())
}

fn attribute_name(render: Render<'_>, attribute: &AttributeName) -> Json {
    match attribute {
        AttributeName::Standard(name) => name.cognito_name().into(),
        AttributeName::Custom(name) if name.starts_with("custom:") => name.as_str().into(),
        AttributeName::Custom(name) => Json::Text(format!("custom:{name}")),
        AttributeName::Other(text) => render.text(text),
    }
}

/// `None` for an empty list, because Cognito would not treat that as its default.
fn unless_empty(list: Json) -> Option<Json> {
    let empty = list.as_list().is_some_and(<[Json]>::is_empty);
    (!empty).then_some(list)
}
