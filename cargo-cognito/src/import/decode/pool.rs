//! Settings of the pool.

use cognito_model::schema::kind::{Field, Kind, Place};
use cognito_model::{Json, Object, StandardAttributeName, TakeoverAction};

use super::{Decoder, Row, boolean};
use crate::template::references::placeholders;
use crate::template::same::{function, scalar};
use crate::tree::{Item, Node};

pub(super) fn self_sign_up(from: &Decoder<'_>, _: &'static Field) -> Option<Node> {
    let (json, at) = from.get("AdminCreateUserConfig.AllowAdminCreateUserOnly")?;
    Some(Node::flag(!boolean(json)?, &at))
}

/// The messages of the template. The properties from before there was one are no settings on their own.
pub(super) fn verification(from: &Decoder<'_>, field: &'static Field) -> Option<Node> {
    let (_, at) = from.get("VerificationMessageTemplate")?;
    let Kind::Section(section) = field.kind else {
        return None;
    };
    Some(Node::section(from.section(section), &at))
}

pub(super) fn verification_subject(from: &Decoder<'_>, _: &'static Field) -> Option<Node> {
    verified(from, "EmailSubject", "EmailSubjectByLink")
}

pub(super) fn verification_body(from: &Decoder<'_>, _: &'static Field) -> Option<Node> {
    verified(from, "EmailMessage", "EmailMessageByLink")
}

/// The message of the style that the pool has.
fn verified(from: &Decoder<'_>, code: &str, link: &str) -> Option<Node> {
    let style = from.literal("VerificationMessageTemplate.DefaultEmailOption");
    let name = if style.as_deref() == Some("CONFIRM_WITH_LINK") {
        link
    } else {
        code
    };
    let (json, at) = from.get(&format!("VerificationMessageTemplate.{name}"))?;
    from.names.text(json, Place::Text, &at)
}

pub(super) fn aliases(from: &Decoder<'_>, _: &'static Field) -> Option<Node> {
    let aliases = from.get("AliasAttributes");
    let (list, at) = aliases.clone().or_else(|| from.get("UsernameAttributes"))?;
    let mut items = Vec::new();
    if aliases.is_some() {
        items.push(Item::new("username", Node::flag(true, &at)));
    }
    for (name, attribute) in [
        ("email", "email"),
        ("phone", "phone_number"),
        ("preferred_username", "preferred_username"),
    ] {
        if list.as_list()?.iter().any(|it| it.as_text() == Some(attribute)) {
            items.push(Item::new(name, Node::flag(true, &at)));
        }
    }
    Some(Node::section(items, &at))
}

/// The elements of the schema with their places.
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

/// The standard attribute of Cognito's name.
pub(crate) fn standard(name: &str) -> Option<&'static StandardAttributeName> {
    StandardAttributeName::ALL.iter().find(|it| it.cognito_name() == name)
}

fn flags(from: &Decoder<'_>, flags: &[(&str, &str)]) -> Option<Vec<Item>> {
    let mut items = Vec::new();
    for (name, property) in flags {
        if let Some((json, at)) = from.get(property) {
            items.push(Item::new(*name, Node::flag(boolean(json)?, &at)));
        }
    }
    Some(items)
}

pub(super) fn standard_attributes(from: &Decoder<'_>, _: &'static Field) -> Option<Node> {
    let mut items = Vec::new();
    for (name, element) in schema(from) {
        if let Some(name) = standard(&name).filter(|name| StandardAttributeName::SCHEMA.field(name.name()).is_some()) {
            let flags = flags(&element, &[("required", "Required"), ("mutable", "Mutable")])?;
            items.push(Item::new(name.name(), Node::section(flags, &element.at)));
        }
    }
    (!items.is_empty()).then(|| Node::section(items, &from.origin("Schema")))
}

pub(super) fn custom_attributes(from: &Decoder<'_>, _: &'static Field) -> Option<Node> {
    let mut attributes = Vec::new();
    for (name, element) in schema(from) {
        // Both are attributes of every pool.
        if standard(&name).is_some() || matches!(name.as_str(), "sub" | "identities") {
            continue;
        }
        let variant = element
            .literal("AttributeDataType")
            .unwrap_or_else(|| "String".to_owned());
        let bounds: &[(&str, &str)] = match variant.as_str() {
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
                items.push(Item::new(*name, element.by_kind(&Kind::Number, json, &at)?));
            }
        }
        items.extend(flags(
            &element,
            &[("mutable", "Mutable"), ("developer_only", "DeveloperOnlyAttribute")],
        )?);
        attributes.push(Item::new(name, Node::variant(&variant, items, &element.at)));
    }
    (!attributes.is_empty()).then(|| Node::section(attributes, &from.origin("Schema")))
}

pub(super) fn recovery(from: &Decoder<'_>, _: &'static Field) -> Option<Node> {
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
    Some(Node::code(variant, &at))
}

/// The sender, if its settings can be told from the header and the ARN.
pub(super) fn email(from: &Decoder<'_>, _: &'static Field) -> Option<Node> {
    let (configuration, at) = from.get("EmailConfiguration")?;
    let mut items = Vec::new();
    let mut set = |name: &str, path: &str| {
        if let Some((json, at)) = from.get(&format!("EmailConfiguration.{path}")) {
            items.extend(
                from.names
                    .text(json, Place::Text, &at)
                    .map(|node| Item::new(name, node)),
            );
        }
    };
    match from.literal("EmailConfiguration.EmailSendingAccount")?.as_str() {
        "COGNITO_DEFAULT" => {
            set("reply_to", "ReplyToEmailAddress");
            Some(Node::variant("Cognito", items, &at))
        }
        "DEVELOPER" => {
            configuration.get("SourceArn")?;
            match from.literal("EmailConfiguration.From") {
                Some(header) => {
                    let origin = from.origin("EmailConfiguration.From");
                    let (name, address) = match header.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
                        Some((name, address)) => (unquoted(name.trim()), address),
                        None => (String::new(), header.as_str()),
                    };
                    items.push(Item::new("from_email", Node::text(address, &origin)));
                    if !name.is_empty() {
                        items.push(Item::new("from_name", Node::text(name, &origin)));
                    }
                }
                None => items.extend(from_address(from, configuration)),
            }
            let mut set = |name: &str, path: &str| {
                if let Some((json, at)) = from.get(&format!("EmailConfiguration.{path}")) {
                    items.extend(
                        from.names
                            .text(json, Place::Text, &at)
                            .map(|node| Item::new(name, node)),
                    );
                }
            };
            set("reply_to", "ReplyToEmailAddress");
            set("configuration_set_name", "ConfigurationSet");
            identity(from, &mut items);
            Some(Node::new(crate::tree::Kind::Section("Ses".to_owned(), items), &at))
        }
        _ => None,
    }
}

/// The name in a header without its quotes.
fn unquoted(name: &str) -> String {
    let Some(inner) = name.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return name.to_owned();
    };
    let mut plain = String::new();
    let mut characters = inner.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => plain.extend(characters.next()),
            other => plain.push(other),
        }
    }
    plain
}

/// A part of the text of an `Fn::Sub`, with the variables that it uses.
fn substitution(text: &str, variables: Option<&Json>) -> Json {
    let names = placeholders(text);
    let mut used = Object::new();
    for (name, value) in variables.and_then(Json::as_object).into_iter().flat_map(Object::iter) {
        if names.contains(&name) {
            used.set(name, value.clone());
        }
    }
    let mut object = Object::new();
    match names[..] {
        [] => return Json::from(text),
        // A reference alone is no text around it.
        [name] if used.is_empty() && text.len() == name.len() + 3 && !name.contains('.') => object.set("Ref", name),
        _ if used.is_empty() => object.set("Fn::Sub", text),
        _ => object.set("Fn::Sub", Json::List(vec![Json::from(text), Json::Object(used)])),
    };
    Json::Object(object)
}

/// The sender of a header that only CloudFormation knows: `Fn::Join("", ["Shop <", sender, ">"])`, or all of it.
fn from_address(from: &Decoder<'_>, configuration: &Json) -> Vec<Item> {
    let at = from.origin("EmailConfiguration.From");
    let header = configuration.get("From");
    let mut items = Vec::new();
    if let Some(("Fn::Sub", argument)) = header.and_then(function) {
        let text = argument.get("0").unwrap_or(argument).as_text().unwrap_or_default();
        if let Some((name, sender)) = text.strip_suffix('>').and_then(|rest| rest.split_once(" <")) {
            for (setting, part) in [("from_email", sender.to_owned()), ("from_name", unquoted(name))] {
                let value = substitution(&part, argument.get("1"));
                let value = from.names.text(&value, Place::Text, &at);
                items.extend(value.map(|value| Item::new(setting, value)));
            }
            return items;
        }
    }
    if let Some(("Fn::Join", Json::List(arguments))) = header.and_then(function) {
        let parts = arguments.get(1).and_then(Json::as_list).unwrap_or_default();
        if let [Json::Text(name), sender, Json::Text(end)] = parts {
            if let Some(name) = name.strip_suffix(" <").filter(|_| end == ">") {
                let sender = from.names.text(sender, Place::Text, &at);
                items.extend(sender.map(|sender| Item::new("from_email", sender)));
                items.push(Item::new("from_name", Node::text(unquoted(name), &at)));
                return items;
            }
        }
    }
    // A sender is required, and whatever it is written as becomes the property.
    let header = header.or_else(|| configuration.get("SourceArn"));
    let sender = header.and_then(|header| from.names.text(header, Place::Text, &at));
    items.extend(sender.map(|sender| Item::new("from_email", sender)));
    items
}

/// The region and the domain of an SES identity, from its ARN.
fn identity(from: &Decoder<'_>, items: &mut Vec<Item>) {
    let at = from.origin("EmailConfiguration.SourceArn");
    let Some((arn, _)) = from.get("EmailConfiguration.SourceArn") else {
        return;
    };
    let parts = match (arn, function(arn)) {
        (Json::Text(text), _) => vec![Json::from(text.as_str())],
        (_, Some(("Fn::Join", Json::List(parts)))) => parts.get(1).and_then(Json::as_list).unwrap_or_default().to_vec(),
        (_, Some(("Fn::Sub", Json::Text(text)))) => vec![Json::from(text.as_str())],
        _ => return,
    };
    let joined: String = parts.iter().map(|part| part.as_text().unwrap_or("${}")).collect();
    let fields: Vec<&str> = joined.splitn(6, ':').collect();
    let [_, _, "ses", region, _, identity] = fields[..] else {
        return;
    };
    if !region.contains("${") {
        items.push(Item::new("ses_region", Node::text(region, &at)));
    }
    if let Some(domain) = identity.strip_prefix("identity/") {
        if !domain.contains('@') && !domain.contains("${") {
            items.push(Item::new("ses_verified_domain", Node::text(domain, &at)));
        }
    }
}

/// Whether the role for text messages is the one that the declaration generates, with its place.
fn generated_role<'a>(from: &Decoder<'a>) -> Option<(&'a Json, Vec<String>, bool)> {
    let (json, at) = from.get("SmsConfiguration.SnsCallerArn")?;
    Some((json, at, from.is_generated(json)))
}

pub(super) fn sms_role(from: &Decoder<'_>, field: &'static Field) -> Option<Node> {
    let (json, at, is_generated) = generated_role(from)?;
    (!is_generated).then(|| from.by_kind(field.kind, json, &at))?
}

pub(super) fn sms_role_external_id(from: &Decoder<'_>, field: &'static Field) -> Option<Node> {
    let (_, _, is_generated) = generated_role(from)?;
    (!is_generated).then(|| from.by_row(field))?
}

pub(super) fn enable_sms_role(from: &Decoder<'_>, _: &'static Field) -> Option<Node> {
    let (_, at, is_generated) = generated_role(from)?;
    is_generated.then(|| Node::flag(true, &at))
}

pub(super) fn encryption_key(from: &Decoder<'_>, field: &'static Field) -> Option<Node> {
    let (json, at) = from.get("KeyConfiguration.KmsKeyArn")?;
    from.by_kind(field.kind, json, &at)
}

pub(super) fn deletion_protection(from: &Decoder<'_>, _: &'static Field) -> Option<Node> {
    let (json, at) = from.get("DeletionProtection")?;
    match scalar(json)?.as_str() {
        "ACTIVE" => Some(Node::flag(true, &at)),
        "INACTIVE" => Some(Node::flag(false, &at)),
        _ => None,
    }
}

/// A function with the version of its events.
pub(super) fn versioned_trigger(from: &Decoder<'_>, field: &'static Field) -> Option<Node> {
    let (_, at) = from.get(field.cloudformation)?;
    let (function, inside) = from.get(&format!("{}.LambdaArn", field.cloudformation))?;
    let function = from.by_kind(field.kind, function, &inside)?;
    let version = from.get(&format!("{}.LambdaVersion", field.cloudformation));
    let mut items = vec![Item::new("function", function)];
    if let (Some((version, at)), "pre_token_generation_config") = (version, field.name) {
        items.push(Item::new("version", Node::code(scalar(version)?, &at)));
    }
    match &items[..] {
        [function] => Some(function.value.clone()),
        _ => Some(Node::section(items, &at)),
    }
}

/// What happens at a risk, with the flag whether users are told.
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

/// The texts of an email about a risk.
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
    Some(Node::new(
        crate::tree::Kind::Section("Json".to_owned(), vec![value]),
        &at,
    ))
}
