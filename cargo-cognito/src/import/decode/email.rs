//! The `email` setting: who sends the emails of the pool.

use cognito_model::schema::kind::{Field, Place};
use cognito_model::template::email::display_name;
use cognito_model::{Json, Object};

use super::Decoder;
use crate::template::references::placeholders;
use crate::template::same::function;
use crate::tree::{ItemNode, ValueNode};

/// The sender, with settings read from the `From` header and the ARN.
pub(super) fn email(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (configuration, at) = from.get("EmailConfiguration")?;
    let mut items = Vec::new();
    let set = |name: &str, path: &str| {
        let (json, at) = from.get(&format!("EmailConfiguration.{path}"))?;
        Some(ItemNode::new(name, from.names.text(json, Place::Text, &at)?))
    };
    match from.literal("EmailConfiguration.EmailSendingAccount")?.as_str() {
        "COGNITO_DEFAULT" => {
            items.extend(set("reply_to", "ReplyToEmailAddress"));
            Some(ValueNode::variant("Cognito", items, &at))
        }
        "DEVELOPER" => {
            configuration.get("SourceArn")?;
            match from.literal("EmailConfiguration.From") {
                Some(header) => {
                    let origin = from.origin("EmailConfiguration.From");
                    let (name, address) = match header.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
                        Some((name, address)) => (display_name_of(name.trim(), from.names.is_cdk), address),
                        None => (String::new(), header.as_str()),
                    };
                    items.push(ItemNode::new("from_email", ValueNode::text(address, &origin)));
                    if !name.is_empty() {
                        items.push(ItemNode::new("from_name", ValueNode::text(name, &origin)));
                    }
                }
                None => items.extend(from_address(from, configuration)),
            }
            items.extend(set("reply_to", "ReplyToEmailAddress"));
            items.extend(set("configuration_set_name", "ConfigurationSet"));
            identity(from, &mut items);
            Some(ValueNode::new(
                crate::tree::NodeKind::Section("Ses".to_owned(), items),
                &at,
            ))
        }
        _ => None,
    }
}

/// The sender's name for the name in a header: without its quotes, if the template would quote it.
fn display_name_of(name: &str, as_the_cdk: bool) -> String {
    let plain = unquoted(name);
    match display_name(&plain, as_the_cdk) == name {
        true => plain,
        false => name.to_owned(),
    }
}

/// A string in quotes without its quotes.
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

/// A part of the string of an `Fn::Sub`, with the variables that it uses.
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
        // A placeholder without text around it is a `Ref`.
        [name] if used.is_empty() && text.len() == name.len() + 3 && !name.contains('.') => object.set("Ref", name),
        _ if used.is_empty() => object.set("Fn::Sub", text),
        _ => object.set("Fn::Sub", Json::List(vec![Json::from(text), Json::Object(used)])),
    };
    Json::Object(object)
}

/// The sender in a header with functions, such as `Fn::Join("", ["Shop <", sender, ">"])`. A header in another form becomes
/// `from_email` as a whole.
fn from_address(from: &Decoder<'_>, configuration: &Json) -> Vec<ItemNode> {
    let at = from.origin("EmailConfiguration.From");
    let header = configuration.get("From");
    let mut items = Vec::new();
    if let Some(("Fn::Sub", argument)) = header.and_then(function) {
        let text = argument.get("0").unwrap_or(argument).as_text().unwrap_or_default();
        if let Some((name, sender)) = text.strip_suffix('>').and_then(|rest| rest.split_once(" <")) {
            for (setting, part) in [("from_email", sender.to_owned()), ("from_name", unquoted(name))] {
                let value = substitution(&part, argument.get("1"));
                let value = from.names.text(&value, Place::Text, &at);
                items.extend(value.map(|value| ItemNode::new(setting, value)));
            }
            return items;
        }
    }
    if let Some(("Fn::Join", Json::List(arguments))) = header.and_then(function) {
        let parts = arguments.get(1).and_then(Json::as_list).unwrap_or_default();
        if let [Json::Text(name), sender, Json::Text(end)] = parts {
            if let Some(name) = name.strip_suffix(" <").filter(|_| end == ">") {
                let sender = from.names.text(sender, Place::Text, &at);
                items.extend(sender.map(|sender| ItemNode::new("from_email", sender)));
                let name = display_name_of(name, from.names.is_cdk);
                items.push(ItemNode::new("from_name", ValueNode::text(name, &at)));
                return items;
            }
        }
    }
    // `from_email` is required, and takes any value.
    let header = header.or_else(|| configuration.get("SourceArn"));
    let sender = header.and_then(|header| from.names.text(header, Place::Text, &at));
    items.extend(sender.map(|sender| ItemNode::new("from_email", sender)));
    items
}

/// The region and the domain of an SES identity, from its ARN.
fn identity(from: &Decoder<'_>, items: &mut Vec<ItemNode>) {
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
        items.push(ItemNode::new("ses_region", ValueNode::text(region, &at)));
    } else if let [_, _, service, region, ..] = &parts[..] {
        // The region of the stack is the default.
        let is_own = region.get("Ref").and_then(Json::as_text) == Some("AWS::Region");
        if service.as_text() == Some(":ses:") && !is_own {
            let region = from.names.text(region, Place::Text, &at);
            items.extend(region.map(|region| ItemNode::new("ses_region", region)));
        }
    }
    if let Some(domain) = identity.strip_prefix("identity/") {
        if !domain.contains('@') && !domain.contains("${") {
            items.push(ItemNode::new("ses_verified_domain", ValueNode::text(domain, &at)));
        }
    }
}
