//! Settings of identity providers, and the scopes of resource servers.

use cognito_model::schema::kind::{Field, Place};
use cognito_model::{AttributeMapping, Json, StandardProviderAttribute};

use super::identity_pool::joined;
use super::{Decoder, pool};
use crate::template::same::{function, scalar};
use crate::tree::{ItemNode, NodeKind, ValueNode};

/// The scopes, which are one string in the property.
pub(super) fn scopes(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("ProviderDetails.authorize_scopes")?;
    let separator = if field.section == "FacebookProvider" { "," } else { " " };
    let mut list = Vec::new();
    for scope in separated(json, separator) {
        list.push(from.names.text(&scope, Place::Text, &at)?);
    }
    Some(ValueNode::new(NodeKind::List(list), &at))
}

/// The parts of a string between separators. With functions in it, the string is an `Fn::Join` of its parts.
fn separated(json: &Json, separator: &str) -> Vec<Json> {
    let parts = match function(json) {
        Some(("Fn::Join", Json::List(arguments))) => match &arguments[..] {
            [Json::Text(delimiter), Json::List(parts)] if delimiter.is_empty() => parts.clone(),
            _ => vec![json.clone()],
        },
        _ => vec![scalar(json).map_or_else(|| json.clone(), Json::from)],
    };
    let (mut all, mut scope) = (Vec::new(), Vec::new());
    for part in parts {
        let Json::Text(text) = part else {
            scope.push(part);
            continue;
        };
        let mut pieces = text.split(separator);
        scope.extend(pieces.next().map(Json::from));
        for piece in pieces {
            all.push(joined(std::mem::replace(&mut scope, vec![Json::from(piece)])));
        }
    }
    all.push(joined(scope));
    all.retain(|scope| scope.as_text() != Some(""));
    all
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

#[cfg(test)]
mod tests {
    use super::*;

    fn join(parts: Vec<Json>) -> Json {
        Json::Object(cognito_model::Object::from([(
            "Fn::Join",
            Json::List(vec![Json::from(""), Json::List(parts)]),
        )]))
    }

    #[test]
    fn functions_are_parts_of_scopes() {
        let name = || Json::Object(cognito_model::Object::from([("Ref", "Scope")]));
        let text = Json::from;
        assert_eq!(separated(&text("openid email"), " "), [text("openid"), text("email")]);
        assert_eq!(separated(&text(""), " "), []);
        assert_eq!(separated(&name(), " "), [name()]);
        let all = join(vec![text("openid "), name(), text(" read/"), name()]);
        let wanted = [text("openid"), name(), join(vec![text("read/"), name()])];
        assert_eq!(separated(&all, " "), wanted);
    }
}
