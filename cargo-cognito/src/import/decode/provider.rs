//! Settings of identity providers, and the scopes of resource servers.

use cognito_model::schema::kind::{Field, Place};
use cognito_model::template::joined::concat;
use cognito_model::{AttributeMapping, Json, StandardProviderAttribute};

use super::{Decoder, pool};
use crate::template::same::{function, scalar};
use crate::tree::{ItemNode, NodeKind, ValueNode};

/// The scopes, which are one string in the property.
pub(super) fn scopes(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("ProviderDetails.authorize_scopes")?;
    let separator = if field.section == "FacebookProvider" { "," } else { " " };
    let parts = match (scalar(json), function(json)) {
        (Some(text), _) if text.is_empty() => return Some(ValueNode::new(NodeKind::List(Vec::new()), &at)),
        (Some(text), _) => vec![Json::Text(text)],
        (_, Some(("Fn::Join", Json::List(arguments)))) if arguments.first().and_then(Json::as_text) == Some("") => {
            arguments.get(1)?.as_list()?.to_vec()
        }
        _ => vec![json.clone()],
    };
    let scopes = separated(&parts, separator).into_iter();
    let list: Option<Vec<ValueNode>> = scopes.map(|scope| from.names.text(&scope, Place::Text, &at)).collect();
    Some(ValueNode::new(NodeKind::List(list?), &at))
}

/// What is between the separators in strings that are joined with functions.
fn separated(parts: &[Json], separator: &str) -> Vec<Json> {
    let mut all = vec![Vec::new()];
    for part in parts {
        let pieces = match part {
            Json::Text(text) => text.split(separator).map(Json::from).collect(),
            function => vec![function.clone()],
        };
        for (index, piece) in pieces.into_iter().enumerate() {
            if index > 0 {
                all.push(Vec::new());
            }
            if let Some(scope) = all.last_mut() {
                scope.push(piece);
            }
        }
    }
    all.into_iter().map(concat).collect()
}

/// The endpoints, if the provider has all of them.
pub(super) fn endpoints(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let mut items = Vec::new();
    for (name, property) in [
        ("authorization", "authorize_url"),
        ("token", "token_url"),
        ("user_info", "attributes_url"),
        ("jwks_uri", "jwks_uri"),
    ] {
        let (json, at) = from.get(&format!("ProviderDetails.{property}"))?;
        items.push(ItemNode::new(name, from.names.text(json, Place::Text, &at)?));
    }
    Some(ValueNode::section(items, &from.origin("ProviderDetails.authorize_url")))
}

pub(super) fn metadata(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    for (variant, name, property) in [("Url", "url", "MetadataURL"), ("Text", "content", "MetadataFile")] {
        if let Some((json, at)) = from.get(&format!("ProviderDetails.{property}")) {
            let value = ItemNode::new(name, from.names.text(json, Place::Text, &at)?);
            return Some(ValueNode::new(NodeKind::Section(variant.to_owned(), vec![value]), &at));
        }
    }
    None
}

/// Which attribute of the provider fills which attribute of the pool.
pub(super) fn mapping(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("AttributeMapping")?;
    let (mut standard, mut custom) = (Vec::new(), Vec::new());
    for (key, value) in json.as_object().filter(|_| function(json).is_none())?.iter() {
        let mut at = at.clone();
        at.push(key.to_owned());
        let node = provider_attribute(from, value, &at)?;
        let known = pool::standard(key).map(|name| name.name());
        let known = known.or((key == "username").then_some("username"));
        match known.filter(|name| AttributeMapping::SECTION.field(name).is_some()) {
            Some(name) => standard.push(ItemNode::new(name, node)),
            None => custom.extend(key.strip_prefix("custom:").map(|name| ItemNode::new(name, node))),
        }
    }
    if !custom.is_empty() {
        standard.push(ItemNode::new("custom", ValueNode::section(custom, &at)));
    }
    Some(ValueNode::section(standard, &at))
}

/// An attribute of the provider as `GoogleEmail` or a string. The names of standard attributes start with the provider.
fn provider_attribute(from: &Decoder<'_>, json: &Json, at: &[String]) -> Option<ValueNode> {
    let Some(text) = scalar(json) else {
        return from.names.text(json, Place::Text, at);
    };
    let prefix = match from.literal("ProviderType").as_deref() {
        Some("Google") => "Google",
        Some("Facebook") => "Facebook",
        Some("LoginWithAmazon") => "Amazon",
        Some("SignInWithApple") => "Apple",
        _ => return Some(ValueNode::text(text, at)),
    };
    let mut variants = StandardProviderAttribute::VARIANTS.variants.iter();
    let variant = variants.find(|variant| variant.name.starts_with(prefix) && variant.cloudformation == text);
    Some(variant.map_or_else(
        || ValueNode::text(text, at),
        |variant| ValueNode::code(variant.name, at),
    ))
}

/// The scopes of a resource server with their descriptions.
pub(super) fn server_scopes(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("Scopes")?;
    let mut items = Vec::new();
    for (index, scope) in json.as_list()?.iter().enumerate() {
        let mut at = at.clone();
        at.push(index.to_string());
        let description = from.names.text(scope.get("ScopeDescription")?, Place::Text, &at)?;
        items.push(ItemNode::new(scalar(scope.get("ScopeName")?)?, description));
    }
    Some(ValueNode::section(items, &at))
}
