//! The `email` setting: who sends the emails of the pool.

use cognito_model::schema::kind::{Field, Place};
use cognito_model::template::email::display_name;
use cognito_model::{Json, Object};

use super::Decoder;
use crate::template::references::placeholders;
use crate::template::same::function;
use crate::tree::{ItemNode, NodeKind, ValueNode};

/// The sender, with settings read from the `From` header and the ARN. `Fn::If` with nothing otherwise becomes its `condition`.
pub(super) fn email(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let (configuration, at) = from.get("EmailConfiguration")?;
    let found = from.under_condition(configuration, at)?;
    let (at, from) = (found.at.clone(), from.within(found.value, &found.at));
    let mut items = Vec::new();
    let set = |name: &str, path: &str| {
        let (json, at) = from.get(path)?;
        Some(ItemNode::new(name, from.names.text(json, Place::Text, &at)?))
    };
    match from.literal("EmailSendingAccount")?.as_str() {
        "COGNITO_DEFAULT" if found.condition.is_none() => {
            items.extend(set("reply_to", "ReplyToEmailAddress"));
            Some(ValueNode::variant("Cognito", items, &at))
        }
        "DEVELOPER" => {
            let arn = from.get("SourceArn")?.0;
            let is_built = from.get("From").is_some() && is_built(arn);
            match from.literal("From") {
                Some(header) => {
                    let origin = from.origin("From");
                    let (name, address) = match header.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
                        Some((name, address)) => (display_name_of(name.trim(), from.names.is_cdk), address),
                        None => (String::new(), header.as_str()),
                    };
                    items.push(ItemNode::new("from_email", ValueNode::text(address, &origin)));
                    if !name.is_empty() {
                        items.push(ItemNode::new("from_name", ValueNode::text(name, &origin)));
                    }
                }
                None => items.extend(from_address(&from, is_built)),
            }
            items.extend(set("reply_to", "ReplyToEmailAddress"));
            items.extend(set("configuration_set_name", "ConfigurationSet"));
            if is_built {
                identity(&from, arn, &mut items);
            } else {
                items.extend(set("identity", "SourceArn"));
            }
            items.extend(
                found
                    .condition
                    .map(|name| ItemNode::new("condition", ValueNode::added(NodeKind::Code(name)))),
            );
            Some(ValueNode::new(NodeKind::Section("Ses".to_owned(), items), &at))
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

/// Whether an ARN has the form that a declaration and the CDK build from its parts.
fn is_built(arn: &Json) -> bool {
    let Some(("Fn::Join", Json::List(arguments))) = function(arn) else {
        return false;
    };
    let parts = arguments.get(1).and_then(Json::as_list).unwrap_or_default();
    let partition = parts.get(1).and_then(|part| part.get("Ref"));
    partition.and_then(Json::as_text) == Some("AWS::Partition")
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
/// `from_email` as a whole. So does an `Fn::Sub`, unless the ARN needs the email address alone.
fn from_address(from: &Decoder<'_>, is_alone: bool) -> Vec<ItemNode> {
    let mut items = Vec::new();
    let Some((header, at)) = from.get("From") else {
        return items;
    };
    if let (Some(("Fn::Sub", argument)), true) = (function(header), is_alone) {
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
    if let Some(("Fn::Join", Json::List(arguments))) = function(header) {
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
    let sender = from.names.text(header, Place::Text, &at);
    items.extend(sender.map(|sender| ItemNode::new("from_email", sender)));
    items
}

/// The region and the domain of an SES identity, from its ARN.
fn identity(from: &Decoder<'_>, arn: &Json, items: &mut Vec<ItemNode>) {
    let at = from.origin("SourceArn");
    let Some(("Fn::Join", Json::List(arguments))) = function(arn) else {
        return;
    };
    let parts = arguments.get(1).and_then(Json::as_list).unwrap_or_default();
    let joined: String = parts.iter().map(|part| part.as_text().unwrap_or("${}")).collect();
    let fields: Vec<&str> = joined.splitn(6, ':').collect();
    let [_, _, "ses", region, _, identity] = fields[..] else {
        return;
    };
    if !region.contains("${") {
        items.push(ItemNode::new("ses_region", ValueNode::text(region, &at)));
    } else if let [_, _, service, region, ..] = parts {
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
