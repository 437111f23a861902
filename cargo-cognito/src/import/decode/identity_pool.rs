//! Settings of identity pools.

use cognito_model::schema::kind::{Field, Kind, Place};
use cognito_model::{IdentityPoolProviderUrl, Json, RoleMappingMatchType};

use super::{Decoder, boolean, variant};
use crate::import::names::MapName;
use crate::template::same::{function, scalar};
use crate::tree::{ItemNode, NodeKind, ValueNode};

/// The resource that attaches roles to an identity pool.
#[derive(Clone, Debug)]
pub(crate) struct Attachment<'a> {
    pub(crate) properties: &'a Json,
    pub(crate) at: Vec<String>,
}

/// A decoder for the attachment.
pub(super) fn attachment<'a>(from: &Decoder<'a>) -> Option<Decoder<'a>> {
    let attachment = from.attachment.clone()?;
    let mut inside = from.clone();
    inside.properties = attachment.properties;
    inside.at = attachment.at;
    Some(inside)
}

pub(super) fn role(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let name = field.name.strip_suffix("_role")?;
    let from = attachment(from)?;
    let (json, at) = from.get(&format!("Roles.{name}"))?;
    match from.is_generated(json) {
        true => None,
        false => from.by_kind(field.kind, json, &at),
    }
}

pub(super) fn tags(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("IdentityPoolTags")?;
    let mut items = Vec::new();
    for tag in json.as_list()? {
        let value = from.names.text(tag.get("Value")?, Place::Text, &at)?;
        items.push(ItemNode::new(scalar(tag.get("Key")?)?, value));
    }
    Some(ValueNode::section(items, &at))
}

pub(super) fn providers(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let Kind::Section(section) = field.kind else {
        return None;
    };
    let items = from.section(section);
    (!items.is_empty()).then(|| ValueNode::section(items, &from.at))
}

/// The app clients that the identity pool accepts tokens from.
pub(super) fn user_pools(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("CognitoIdentityProviders")?;
    from.names.list(json, &at, &|json, at| {
        let mut items = Vec::new();
        let client = json.get("ClientId")?;
        let known = match function(client) {
            Some(("Ref", Json::Text(id))) => from.names.find(id, MapName::Clients),
            _ => None,
        };
        match known {
            Some(known) => items.push(ItemNode::new("client", ValueNode::code(known.name, at))),
            None => {
                items.push(ItemNode::new("client_id", from.names.text(client, Place::Text, at)?));
                // A name in another form becomes an override.
                let id = pool_of(json.get("ProviderName")?)?;
                // This pool is the default.
                if !from.names.subject.has_id(&id) {
                    items.push(ItemNode::new("user_pool_id", from.names.text(&id, Place::Text, at)?));
                }
            }
        }
        if let Some(check) = json.get("ServerSideTokenCheck") {
            let is_off = !boolean(check)?;
            items.push(ItemNode::new(
                "disable_server_side_token_check",
                ValueNode::flag(is_off, at),
            ));
        }
        Some(match &items[..] {
            [client] if client.name == "client" => client.value.clone(),
            _ => ValueNode::section(items, at),
        })
    })
}

/// The ID of a user pool in its provider name: the part after the last slash.
fn pool_of(name: &Json) -> Option<Json> {
    if let Some(text) = scalar(name) {
        return Some(Json::from(text.rsplit_once('/')?.1));
    }
    match function(name)? {
        ("Fn::Join", Json::List(arguments)) => {
            let last = arguments.get(1)?.as_list()?.last()?;
            let id = last.as_text().and_then(|text| text.rsplit_once('/'));
            Some(id.map_or_else(|| last.clone(), |(_, id)| Json::from(id)))
        }
        ("Fn::Sub", Json::Text(text)) => {
            let id = text.rsplit_once('/')?.1.strip_prefix("${")?.strip_suffix('}')?;
            let mut object = cognito_model::Object::new();
            object.set("Ref", id);
            (!id.contains('.')).then_some(Json::Object(object))
        }
        _ => None,
    }
}

/// The key and the secret of Twitter, which are one string in the property.
pub(super) fn twitter(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let (logins, at) = from.get("SupportedLoginProviders")?;
    let (key, secret) = halves(logins.get("api.twitter.com")?)?;
    let part = if field.name == "consumer_key" { key } else { secret };
    from.names.text(&part, Place::Text, &at)
}

/// The parts before and after the semicolon of a string or an `Fn::Join`.
fn halves(json: &Json) -> Option<(Json, Json)> {
    if let Some(text) = scalar(json) {
        let (key, secret) = text.split_once(';')?;
        return Some((Json::from(key), Json::from(secret)));
    }
    let ("Fn::Join", Json::List(arguments)) = function(json)? else {
        return None;
    };
    let [Json::Text(separator), Json::List(parts)] = &arguments[..] else {
        return None;
    };
    let (mut before, mut after, mut is_after) = (Vec::new(), Vec::new(), false);
    for part in parts {
        match part
            .as_text()
            .and_then(|text| text.split_once(';'))
            .filter(|_| !is_after)
        {
            Some((key, secret)) => {
                before.push(Json::from(key));
                after.push(Json::from(secret));
                is_after = true;
            }
            None if is_after => after.push(part.clone()),
            None => before.push(part.clone()),
        }
    }
    (separator.is_empty() && is_after).then(|| (joined(before), joined(after)))
}

/// Joins the parts of a string to one value.
fn joined(mut parts: Vec<Json>) -> Json {
    parts.retain(|part| part.as_text() != Some(""));
    match &parts[..] {
        [] => Json::from(""),
        [one] => one.clone(),
        _ => {
            let mut object = cognito_model::Object::new();
            object.set("Fn::Join", Json::List(vec![Json::from(""), Json::List(parts)]));
            Json::Object(object)
        }
    }
}

/// The role mappings.
pub(super) fn mappings(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let from = attachment(from)?;
    let (json, at) = from.get("RoleMappings")?;
    let mut list = Vec::new();
    for (key, value) in json.as_object().filter(|_| function(json).is_none())?.iter() {
        let mut at = at.clone();
        at.push(key.to_owned());
        list.push(mapping(&from, key, value, &at)?);
    }
    Some(ValueNode::new(NodeKind::List(list), &at))
}

fn mapping(from: &Decoder<'_>, key: &str, json: &Json, at: &[String]) -> Option<ValueNode> {
    // Without `IdentityProvider`, the key is the provider.
    let provider = json.get("IdentityProvider").cloned().unwrap_or_else(|| Json::from(key));
    let mut items = vec![ItemNode::new("provider_url", provider_url(from, &provider, at)?)];
    let is_key = scalar(&provider).as_deref() == Some(key);
    if !is_key {
        items.push(ItemNode::new("mapping_key", ValueNode::text(key, at)));
    }
    if json.get("Type").and_then(scalar).as_deref() == Some("Token") {
        items.push(ItemNode::new("use_token", ValueNode::flag(true, at)));
    }
    if json.get("AmbiguousRoleResolution").and_then(scalar).as_deref() == Some("AuthenticatedRole") {
        items.push(ItemNode::new("resolve_ambiguous_roles", ValueNode::flag(true, at)));
    }
    if let Some(rules) = json.get("RulesConfiguration").and_then(|it| it.get("Rules")) {
        let rules = from.names.list(rules, at, &|json, at| rule(from, json, at))?;
        items.push(ItemNode::new("rules", rules));
    }
    Some(ValueNode::section(items, at))
}

fn rule(from: &Decoder<'_>, json: &Json, at: &[String]) -> Option<ValueNode> {
    let text = |name: &str, place| from.names.text(json.get(name)?, place, at);
    let mut items = vec![
        ItemNode::new("claim", text("Claim", Place::Text)?),
        ItemNode::new("claim_value", text("Value", Place::Text)?),
        ItemNode::new("mapped_role", text("RoleARN", Place::Arn("AWS::IAM::Role"))?),
    ];
    if let Some(kind) = json.get("MatchType") {
        items.push(ItemNode::new(
            "match_type",
            variant(RoleMappingMatchType::VARIANTS, kind, at)?,
        ));
    }
    Some(ValueNode::section(items, at))
}

/// A provider as a standard one such as `Google`, a client of this pool, or another URL.
fn provider_url(from: &Decoder<'_>, json: &Json, at: &[String]) -> Option<ValueNode> {
    if let Some(known) = variant(IdentityPoolProviderUrl::VARIANTS, json, at) {
        return Some(known);
    }
    let parts = match function(json) {
        Some(("Fn::Join", Json::List(arguments))) => arguments.get(1)?.as_list()?.to_vec(),
        _ => Vec::new(),
    };
    if let Some(Json::Object(last)) = parts.last() {
        let known = last.get("Ref").and_then(Json::as_text);
        if let Some(known) = known.and_then(|id| from.names.find(id, MapName::Clients)) {
            return Some(ValueNode::code(format!("UserPool({})", known.name), at));
        }
    }
    let is_saml = scalar(json).is_some_and(|text| text.contains(":saml-provider/"));
    let name = if is_saml { "Saml" } else { "Custom" };
    let url = ItemNode::new("url", from.names.text(json, Place::Text, at)?);
    Some(ValueNode::new(NodeKind::Section(name.to_owned(), vec![url]), at))
}
