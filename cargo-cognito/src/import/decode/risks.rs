//! Threat protection, and the styles of clients.

use cognito_model::TakeoverAction;
use cognito_model::schema::kind::{Field, Place};

use super::{Decoder, Row, boolean};
use crate::tree::{Item, Kind, Node};

/// The action at a risk, and whether Cognito notifies the user.
pub(super) fn takeover_action(from: &Decoder<'_>, field: &'static Field) -> Option<Node> {
    let path = Row::of(field.cloudformation)?.path;
    let (_, at) = from.get(path)?;
    let action = from.literal(&format!("{path}.EventAction"))?;
    let mut variants = TakeoverAction::VARIANTS.variants.iter();
    let variant = variants.find(|variant| variant.cloudformation == action)?;
    let mut items = Vec::new();
    if let Some((json, at)) = from.get(&format!("{path}.Notify")) {
        items.push(Item::new("notify", Node::flag(boolean(json)?, &at)));
    }
    Some(Node::variant(variant.name, items, &at))
}

/// The subject and the bodies of an email about a risk.
pub(super) fn notification_email(from: &Decoder<'_>, field: &'static Field) -> Option<Node> {
    let path = Row::of(field.cloudformation)?.path;
    let (_, at) = from.get(path)?;
    let mut items = Vec::new();
    for (name, property) in [
        ("subject", "Subject"),
        ("html_body", "HtmlBody"),
        ("text_body", "TextBody"),
    ] {
        if let Some((json, at)) = from.get(&format!("{path}.{property}")) {
            items.push(Item::new(name, from.names.text(json, Place::Text, &at)?));
        }
    }
    Some(Node::section(items, &at))
}

pub(super) fn branding_settings(from: &Decoder<'_>, _: &'static Field) -> Option<Node> {
    let (json, at) = from.get("Settings")?;
    let value = Item::new("value", from.names.value(json, &at));
    Some(Node::new(Kind::Section("Json".to_owned(), vec![value]), &at))
}

/// A style sheet, as a string.
pub(super) fn style_sheet(from: &Decoder<'_>, field: &'static Field) -> Option<Node> {
    let (json, at) = from.get(field.cloudformation)?;
    from.names.text(json, Place::Text, &at)
}
