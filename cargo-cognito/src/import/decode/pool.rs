//! Settings of the pool.

use cognito_model::schema::kind::{Field, Kind, Place};
use cognito_model::{Json, StandardAttributeName};

use super::{Decoder, boolean};
use crate::import::normal::single_trigger;
use crate::template::same::scalar;
use crate::tree::{ItemNode, NodeKind, ValueNode};

pub(super) fn self_sign_up(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("AdminCreateUserConfig.AllowAdminCreateUserOnly")?;
    Some(ValueNode::flag(!boolean(json)?, &at))
}

/// The property with the messages for verification. Each message has its name there and an older property.
const TEMPLATE: &str = "VerificationMessageTemplate";
const SUBJECT: (&str, &str) = ("EmailSubject", "EmailVerificationSubject");
const BODY: (&str, &str) = ("EmailMessage", "EmailVerificationMessage");
const SMS: (&str, &str) = ("SmsMessage", "SmsVerificationMessage");

pub(super) fn verification(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let older = || [BODY, SUBJECT, SMS].into_iter().find_map(|(_, older)| from.get(older));
    let (_, at) = from.get(TEMPLATE).or_else(older)?;
    let Kind::Section(section) = field.kind else {
        return None;
    };
    Some(ValueNode::section(from.section(section), &at))
}

pub(super) fn verification_subject(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    verified(from, SUBJECT)
}

pub(super) fn verification_body(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    verified(from, BODY)
}

pub(super) fn verification_sms(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    verified(from, SMS)
}

/// The message for the verification style of the pool.
fn verified(from: &Decoder<'_>, message: (&str, &str)) -> Option<ValueNode> {
    let (name, older) = message;
    let (json, at) = match has_link(from) && message != SMS {
        true => from.get(&format!("{TEMPLATE}.{name}ByLink"))?,
        false => from.get(&format!("{TEMPLATE}.{name}")).or_else(|| from.get(older))?,
    };
    from.names.text(json, Place::Text, &at)
}

/// Whether emails have a link. Such an email is always in the template.
fn has_link(from: &Decoder<'_>) -> bool {
    from.literal(&format!("{TEMPLATE}.DefaultEmailOption")).as_deref() == Some("CONFIRM_WITH_LINK")
}

pub(super) fn message_properties(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let messages = match has_link(from) {
        true => &[SMS][..],
        false => &[BODY, SUBJECT, SMS],
    };
    let older = messages.iter().find_map(|(_, older)| from.get(older));
    let new = messages
        .iter()
        .find_map(|(name, _)| from.get(&format!("{TEMPLATE}.{name}")));
    let (name, (_, at)) = match (older, new) {
        (Some(older), Some(_)) => ("Both", older),
        (Some(older), None) => ("Older", older),
        (None, Some(new)) => ("Template", new),
        (None, None) => return None,
    };
    Some(ValueNode::code(name, &at))
}

pub(super) fn aliases(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let aliases = from.get("AliasAttributes");
    let (list, at) = aliases.clone().or_else(|| from.get("UsernameAttributes"))?;
    let mut items = Vec::new();
    if aliases.is_some() {
        items.push(ItemNode::new("username", ValueNode::flag(true, &at)));
    }
    for (name, attribute) in [
        ("email", "email"),
        ("phone", "phone_number"),
        ("preferred_username", "preferred_username"),
    ] {
        if list.as_list()?.iter().any(|it| it.as_text() == Some(attribute)) {
            items.push(ItemNode::new(name, ValueNode::flag(true, &at)));
        }
    }
    Some(ValueNode::section(items, &at))
}

/// The attributes of the schema by name, each with a decoder.
fn schema<'a>(from: &Decoder<'a>) -> Vec<(String, Decoder<'a>)> {
    let mut all = Vec::new();
    let Some((schema, at)) = from.get("Schema") else {
        return all;
    };
    for (index, element) in schema.as_list().unwrap_or_default().iter().enumerate() {
        let mut at = at.clone();
        at.push(index.to_string());
        if let Some(name) = element.get("Name").and_then(Json::as_text) {
            let mut inside = from.clone();
            inside.properties = element;
            inside.at = at;
            all.push((name.to_owned(), inside));
        }
    }
    all
}

/// The standard attribute with this name in Cognito.
pub(crate) fn standard(name: &str) -> Option<&'static StandardAttributeName> {
    StandardAttributeName::ALL.iter().find(|it| it.cognito_name() == name)
}

fn flags(from: &Decoder<'_>, flags: &[(&str, &str)]) -> Option<Vec<ItemNode>> {
    let mut items = Vec::new();
    for (name, property) in flags {
        if let Some((json, at)) = from.get(property) {
            items.push(ItemNode::new(*name, ValueNode::flag(boolean(json)?, &at)));
        }
    }
    Some(items)
}

/// The bounds of an attribute of this type.
fn bounds(element: &Decoder<'_>, variant: &str) -> Option<Vec<ItemNode>> {
    let bounds: &[(&str, &str)] = match variant {
        "String" => &[
            ("min_len", "StringAttributeConstraints.MinLength"),
            ("max_len", "StringAttributeConstraints.MaxLength"),
        ],
        "Number" => &[
            ("min", "NumberAttributeConstraints.MinValue"),
            ("max", "NumberAttributeConstraints.MaxValue"),
        ],
        "Boolean" | "DateTime" => &[],
        _ => return None,
    };
    let mut items = Vec::new();
    for (name, path) in bounds {
        if let Some((json, at)) = element.get(path) {
            items.push(ItemNode::new(*name, element.by_kind(&Kind::Number, json, &at)?));
        }
    }
    Some(items)
}

pub(super) fn standard_attributes(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let mut items = Vec::new();
    for (name, element) in schema(from) {
        if let Some(name) = standard(&name).filter(|name| StandardAttributeName::SCHEMA.field(name.name()).is_some()) {
            let mut settings = flags(&element, &[("required", "Required"), ("mutable", "Mutable")])?;
            if let Some(variant) = element.literal("AttributeDataType") {
                let written = ValueNode::variant(&variant, bounds(&element, &variant)?, &element.at);
                settings.push(ItemNode::new("data_type", written));
            }
            settings.extend(flags(&element, &[("developer_only", "DeveloperOnlyAttribute")])?);
            items.push(ItemNode::new(name.name(), ValueNode::section(settings, &element.at)));
        }
    }
    (!items.is_empty()).then(|| ValueNode::section(items, &from.origin("Schema")))
}

pub(super) fn custom_attributes(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let mut attributes = Vec::new();
    for (name, element) in schema(from) {
        // Every pool has `identities`.
        if standard(&name).is_some() || name == "identities" {
            continue;
        }
        let variant = element
            .literal("AttributeDataType")
            .unwrap_or_else(|| "String".to_owned());
        let mut items = bounds(&element, &variant)?;
        items.extend(flags(
            &element,
            &[
                ("mutable", "Mutable"),
                ("developer_only", "DeveloperOnlyAttribute"),
                ("required", "Required"),
            ],
        )?);
        attributes.push(ItemNode::new(name, ValueNode::variant(&variant, items, &element.at)));
    }
    (!attributes.is_empty()).then(|| ValueNode::section(attributes, &from.origin("Schema")))
}

pub(super) fn recovery(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (list, at) = from.get("AccountRecoverySetting.RecoveryMechanisms")?;
    let mut mechanisms = Vec::new();
    for mechanism in list.as_list()? {
        let priority: i64 = scalar(mechanism.get("Priority")?)?.parse().ok()?;
        mechanisms.push((priority, scalar(mechanism.get("Name")?)?));
    }
    mechanisms.sort();
    let names: Vec<&str> = mechanisms.iter().map(|(_, name)| name.as_str()).collect();
    let variant = match names[..] {
        ["verified_email", "verified_phone_number"] => "EmailAndPhoneWithoutMfa",
        ["verified_phone_number", "verified_email"] => "PhoneWithoutMfaAndEmail",
        ["verified_email"] => "EmailOnly",
        ["verified_phone_number"] => "PhoneOnlyWithoutMfa",
        ["admin_only"] => "None",
        _ => return None,
    };
    Some(ValueNode::code(variant, &at))
}

/// The role for SMS messages, its place, and whether the declaration generates it.
fn generated_role<'a>(from: &Decoder<'a>) -> Option<(&'a Json, Vec<String>, bool)> {
    let (json, at) = from.get("SmsConfiguration.SnsCallerArn")?;
    Some((json, at, from.is_generated(json)))
}

pub(super) fn sms_role(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let (json, at, is_generated) = generated_role(from)?;
    (!is_generated).then(|| from.by_kind(field.kind, json, &at))?
}

pub(super) fn sms_role_external_id(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let (_, _, is_generated) = generated_role(from)?;
    (!is_generated).then(|| from.by_row(field))?
}

pub(super) fn enable_sms_role(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (_, at, is_generated) = generated_role(from)?;
    is_generated.then(|| ValueNode::flag(true, &at))
}

pub(super) fn encryption_key(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("KeyConfiguration.KmsKeyArn")?;
    from.by_kind(field.kind, json, &at)
}

pub(super) fn deletion_protection(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (json, at) = from.get("DeletionProtection")?;
    match scalar(json)?.as_str() {
        "ACTIVE" => Some(ValueNode::flag(true, &at)),
        "INACTIVE" => Some(ValueNode::flag(false, &at)),
        _ => None,
    }
}

/// A function, with the version of its events if that is a setting. `Fn::If` with nothing otherwise becomes its `condition`.
pub(super) fn versioned_trigger(from: &Decoder<'_>, field: &'static Field) -> Option<ValueNode> {
    let (mut config, mut at) = from.get(field.cloudformation)?;
    let mut condition = None;
    let single = single_trigger(config);
    if let Some(single) = &single {
        config = single;
    } else {
        let found = from.under_condition(config, at)?;
        (condition, config, at) = (found.condition, found.value, found.at);
    }
    let from = from.within(config, &at);
    let (arn, inside) = from.get("LambdaArn")?;
    let mut items = vec![ItemNode::new("function", from.by_kind(field.kind, arn, &inside)?)];
    if let (Some((version, at)), "pre_token_generation_config") = (from.get("LambdaVersion"), field.name) {
        items.push(ItemNode::new("version", ValueNode::code(scalar(version)?, &at)));
    }
    items.extend(condition.map(|name| ItemNode::new("condition", ValueNode::added(NodeKind::Code(name)))));
    match &items[..] {
        [function] => Some(function.value.clone()),
        _ => Some(ValueNode::section(items, &at)),
    }
}
