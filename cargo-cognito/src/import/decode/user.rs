//! Settings of users, and the provider of principal tags.

use cognito_model::schema::kind::{Field, Place};
use cognito_model::{Json, PrincipalTagProvider};

use super::{Decoder, pool, variant};
use crate::template::same::{function, scalar};
use crate::tree::{ItemNode, NodeKind, ValueNode};

/// The attributes, by their names in the declaration.
pub(super) fn attributes(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    pairs(from, field.cloudformation, &|name| {
        if let Some(standard) = pool::standard(name) {
            return standard.name().to_owned();
        }
        let own = name.strip_prefix("custom:");
        let own = own.filter(|own| from.custom_attributes.iter().any(|name| name == own));
        // Without the prefix, the name of a standard attribute means the standard one.
        own.filter(|own| pool::standard(own).is_none())
            .unwrap_or(name)
            .to_owned()
    })
}

pub(super) fn validation_data(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    pairs(from, field.cloudformation, &str::to_owned)
}

/// A list of names with their values.
fn pairs(from: &Decoder<'_>, property: &str, name: &dyn Fn(&str) -> String) -> Option<ValueNode> {
    let (json, at) = from.get(property)?;
    let mut items = Vec::new();
    for (index, pair) in json.as_list()?.iter().enumerate() {
        let mut at = at.clone();
        at.push(index.to_string());
        let value = from.names.text(pair.get("Value")?, Place::Text, &at)?;
        items.push(ItemNode::new(name(&scalar(pair.get("Name")?)?), value));
    }
    Some(ValueNode::section(items, &at))
}

/// The provider whose claims become tags: a standard one, this pool, or another URL.
pub(super) fn tag_provider(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("IdentityProviderName")?;
    if let Some(known) = variant(PrincipalTagProvider::VARIANTS, json, &at) {
        return Some(known);
    }
    if let Some(("Fn::Join" | "Fn::Sub", argument)) = function(json) {
        let text = argument.get("0").unwrap_or(argument).as_text().unwrap_or_default();
        let last = argument.get("1").and_then(Json::as_list).and_then(<[Json]>::last);
        let last = last.and_then(|last| last.get("Ref")).and_then(Json::as_text);
        let is_pool = from
            .names
            .subject
            .logical_id()
            .is_some_and(|pool| last == Some(pool) || text.ends_with(&format!("/${{{pool}}}")));
        if is_pool {
            return Some(ValueNode::code("UserPool", &at));
        }
    }
    if let (Some(("Fn::GetAtt", Json::List(parts))), Some(pool)) = (function(json), from.names.subject.logical_id()) {
        if parts.first().and_then(Json::as_text) == Some(pool) {
            return Some(ValueNode::code("UserPool", &at));
        }
    }
    let url = ItemNode::new("url", from.names.text(json, Place::Text, &at)?);
    Some(ValueNode::new(NodeKind::Section("Custom".to_owned(), vec![url]), &at))
}
