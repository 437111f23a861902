//! Settings of app clients.

use cognito_model::schema::kind::{Field, Kind, Place};
use cognito_model::template::joined::joined;
use cognito_model::{Json, Object, StandardAttributeName, StandardIdentityProvider, StandardScope, Unit};

use super::{Decoder, boolean, duration};
use crate::import::names::MapName;
use crate::import::owned::property;
use crate::template::same::{function, scalar};
use crate::tree::{ItemNode, ValueNode, is_identifier};

/// The flows. An empty list becomes a flow that is off.
pub(super) fn auth_flows(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("ExplicitAuthFlows")?;
    let is_empty = json.as_list().is_some_and(<[Json]>::is_empty);
    match is_empty {
        true => Some(ValueNode::section(
            vec![ItemNode::new("user_srp", ValueNode::flag(false, &at))],
            &at,
        )),
        false => from.by_row(field),
    }
}

pub(super) fn disable_oauth(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("AllowedOAuthFlowsUserPoolClient")?;
    (!boolean(json)?).then(|| ValueNode::flag(true, &at))
}

pub(super) fn oauth(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let Kind::Section(section) = field.kind else {
        return None;
    };
    if disable_oauth(from, field).is_some() {
        return None;
    }
    let properties = [
        "AllowedOAuthFlowsUserPoolClient",
        "AllowedOAuthFlows",
        "AllowedOAuthScopes",
        "CallbackURLs",
        "LogoutURLs",
        "DefaultRedirectURI",
    ];
    let (_, at) = properties.iter().find_map(|path| from.get(path))?;
    Some(ValueNode::section(from.section(section), &at))
}

/// Scopes as `openid`, `orders::read` or a string.
pub(super) fn scopes(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("AllowedOAuthScopes")?;
    from.names.list(json, &at, &|json, at| {
        if let Some(text) = scalar(json) {
            let standard = StandardScope::NAMES.variants.iter();
            let mut standard = standard.filter(|variant| scope_of(variant.name) == Some(text.as_str()));
            return Some(match standard.next() {
                Some(variant) => ValueNode::code(variant.name, at),
                None => ValueNode::text(text, at),
            });
        }
        match of_server(from, json) {
            Some(code) => Some(ValueNode::code(code, at)),
            None => from.names.text(json, Place::Text, at),
        }
    })
}

/// The scope of a standard name.
fn scope_of(name: &str) -> Option<&'static str> {
    let mut all = StandardScope::ALL.iter().zip(StandardScope::NAMES.variants);
    all.find(|(_, variant)| variant.name == name)
        .map(|(scope, _)| scope.scope())
}

/// `orders::read` for the `Ref` of a resource server, a slash and the name of a scope, whichever function joins them.
fn of_server(from: &Decoder<'_>, json: &Json) -> Option<String> {
    let text = joined(json)?;
    from.names.of(MapName::ResourceServers).into_iter().find_map(|known| {
        let scopes = property(from.names.resource(&known.id)?, "Scopes")?.as_list()?;
        let server = joined(&Json::Object(Object::from([("Ref", known.id)])))?;
        let scope = text.strip_prefix(&server)?.strip_prefix('/')?;
        let is_declared = |it: &Json| it.get("ScopeName").and_then(scalar).as_deref() == Some(scope);
        scopes.iter().any(is_declared).then(|| match is_identifier(scope) {
            true => format!("{}::{scope}", known.name),
            false => format!("{}[{scope:?}]", known.name),
        })
    })
}

pub(super) fn existence_errors(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("PreventUserExistenceErrors")?;
    match scalar(json)?.as_str() {
        "ENABLED" => Some(ValueNode::flag(true, &at)),
        "LEGACY" => Some(ValueNode::flag(false, &at)),
        _ => None,
    }
}

/// Providers as `Cognito`, the name of an entry, or a string.
pub(super) fn providers(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("SupportedIdentityProviders")?;
    from.names.list(json, &at, &|json, at| {
        if let Some(text) = scalar(json) {
            let mut standard = StandardIdentityProvider::VARIANTS.variants.iter();
            return Some(match standard.find(|variant| variant.cloudformation == text) {
                Some(variant) => ValueNode::code(variant.name, at),
                None => ValueNode::text(text, at),
            });
        }
        if let Some(("Ref", Json::Text(id))) = function(json) {
            if let Some(known) = from.names.find(id, MapName::IdentityProviders) {
                return Some(ValueNode::code(known.name, at));
            }
        }
        from.names.text(json, Place::Text, at)
    })
}

/// How long a token is valid, in the unit that the client has for it.
pub(super) fn validity(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let property = field.cloudformation.split(',').next()?;
    let (json, at) = from.get(property)?;
    duration(json, unit(from.properties, property)?, &at)
}

/// The unit of `RefreshTokenValidity`, `AccessTokenValidity` or `IdTokenValidity`.
pub(crate) fn unit(properties: &Json, property: &str) -> Option<Unit> {
    let token = property.strip_suffix("Validity")?;
    match properties.get("TokenValidityUnits").map(|units| units.get(token)) {
        Some(Some(unit)) => match scalar(unit)?.as_str() {
            "seconds" => Some(Unit::Seconds),
            "minutes" => Some(Unit::Minutes),
            "hours" => Some(Unit::Hours),
            "days" => Some(Unit::Days),
            _ => None,
        },
        _ if token == "RefreshToken" => Some(Unit::Days),
        _ => Some(Unit::Hours),
    }
}

pub(super) fn grace_period(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let is_on = from.literal("RefreshTokenRotation.Feature").as_deref() == Some("ENABLED");
    let (json, at) = from.get("RefreshTokenRotation.RetryGracePeriodSeconds")?;
    is_on.then(|| duration(json, Unit::Seconds, &at))?
}

pub(super) fn rotation(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("RefreshTokenRotation.Feature")?;
    let has_grace = from.get("RefreshTokenRotation.RetryGracePeriodSeconds").is_some();
    match scalar(json)?.as_str() {
        "ENABLED" if !has_grace => Some(ValueNode::flag(true, &at)),
        "DISABLED" => Some(ValueNode::flag(false, &at)),
        _ => None,
    }
}

/// Attributes as `email`, `custom::tenant` or a string.
pub(super) fn attributes(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get(field.cloudformation)?;
    from.names.list(json, &at, &|json, at| {
        let Some(text) = scalar(json) else {
            return from.names.text(json, Place::Text, at);
        };
        Some(
            attribute(&text, from.custom_attributes)
                .map_or_else(|| ValueNode::text(text, at), |code| ValueNode::code(code, at)),
        )
    })
}

/// An attribute as a declaration names it, if it is a standard or a declared one.
fn attribute(text: &str, custom: &[String]) -> Option<String> {
    if let Some(name) = StandardAttributeName::NAMED.iter().find(|it| it.cognito_name() == text) {
        return Some(name.name().to_owned());
    }
    let own = text.strip_prefix("custom:")?;
    let is_declared = custom.iter().any(|name| name == own);
    is_declared.then(|| match is_identifier(own) {
        true => format!("custom::{own}"),
        false => format!("custom[{own:?}]"),
    })
}
