//! Threat protection, and the styles of clients.

use cognito_model::TakeoverAction;
use cognito_model::schema::kind::{Field, Place};

use super::{Decoder, PropertyRow, boolean};
use crate::tree::{ItemNode, NodeKind, ValueNode};

/// The action at a risk, and whether Cognito notifies the user.
pub(super) fn takeover_action(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let path = PropertyRow::of(field.cloudformation)?.path;
    let (_, at) = from.get(path)?;
    let action = from.literal(&format!("{path}.EventAction"))?;
    let mut variants = TakeoverAction::VARIANTS.variants.iter();
    let variant = variants.find(|variant| variant.cloudformation == action)?;
    let mut items = Vec::new();
    if let Some((json, at)) = from.get(&format!("{path}.Notify")) {
        items.push(ItemNode::new("notify", ValueNode::flag(boolean(json)?, &at)));
    }
    Some(ValueNode::variant(variant.name, items, &at))
}

/// The subject and the bodies of an email about a risk.
pub(super) fn notification_email(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let path = PropertyRow::of(field.cloudformation)?.path;
    let (_, at) = from.get(path)?;
    let mut items = Vec::new();
    for (name, property) in [
        ("subject", "Subject"),
        ("html_body", "HtmlBody"),
        ("text_body", "TextBody"),
    ] {
        if let Some((json, at)) = from.get(&format!("{path}.{property}")) {
            items.push(ItemNode::new(name, from.names.text(json, Place::Text, &at)?));
        }
    }
    Some(ValueNode::section(items, &at))
}

pub(super) fn branding_settings(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("Settings")?;
    let value = ItemNode::new("value", from.names.value(json, &at));
    Some(ValueNode::new(NodeKind::Section("Json".to_owned(), vec![value]), &at))
}

/// A style sheet, as a string.
pub(super) fn style_sheet(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get(field.cloudformation)?;
    from.names.text(json, Place::Text, &at)
}
