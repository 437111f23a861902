//! The outputs about a pool.

use cognito_model::schema::kind::Place;
use cognito_model::{Json, Object};

use super::names::{EntryNames, MapName};
use super::owned::Resources;
use crate::template::references::{ReferenceTarget, each};
use crate::template::same::function;
use crate::tree::{DeclarationTree, ItemNode, ValueNode, section_of};

/// Adds each output that refers to resources of the pool, and otherwise only to parameters and conditions.
pub(crate) fn add(template: &Json, names: &EntryNames<'_>, owned: &Resources<'_>, declaration: &mut DeclarationTree) {
    let outputs = template.get("Outputs").and_then(Json::as_object);
    for (key, output) in outputs.into_iter().flat_map(|outputs| outputs.iter()) {
        let Some(output) = output.as_object().filter(|output| is_about(output, template, owned)) else {
            continue;
        };
        let at = ["Outputs", key].map(str::to_owned);
        let Some(value) = self::output(names, output, &at) else {
            continue;
        };
        let known = names.named(key, MapName::Outputs);
        let mut item = ItemNode::new(known.name, value);
        if known.is_pinned {
            item.attributes.push(format!("#[logical_id = {key:?}]"));
        }
        if let Some(items) = section_of(&mut declaration.items, "outputs").value.items_mut() {
            items.push(item);
        }
    }
}

fn is_about(output: &Object, template: &Json, owned: &Resources<'_>) -> bool {
    let (mut has_ours, mut has_others) = (false, false);
    for (_, value) in output.iter() {
        each(value, &mut |reference| {
            if let ReferenceTarget::Value(id) | ReferenceTarget::Attribute(id) = reference {
                let is_ours = owned.iter().any(|(other, _)| *other == id);
                let is_parameter = template.get("Parameters").and_then(|it| it.get(id)).is_some();
                has_ours |= is_ours;
                has_others |= !is_ours && !is_parameter && !id.starts_with("AWS::");
            }
        });
    }
    has_ours && !has_others
}

fn output(names: &EntryNames<'_>, output: &Object, at: &[String]) -> Option<ValueNode> {
    let inside = |key: &str| {
        let mut path = at.to_vec();
        path.push(key.to_owned());
        path
    };
    let value = value(names, output.get("Value")?, &inside("Value"));
    let mut items = Vec::new();
    if let Some(description) = output.get("Description") {
        items.push(ItemNode::new(
            "description",
            names.text(description, Place::Text, &inside("Description"))?,
        ));
    }
    if let Some(name) = output.get("Export").and_then(|export| export.get("Name")) {
        items.push(ItemNode::new(
            "export_name",
            names.text(name, Place::Text, &inside("Export"))?,
        ));
    }
    if let Some(Json::Text(condition)) = output.get("Condition") {
        let condition = names.named(condition, MapName::Conditions).name;
        items.push(ItemNode::new(
            "condition",
            ValueNode::code(condition, &inside("Condition")),
        ));
    }
    if items.is_empty() {
        return Some(value);
    }
    items.insert(0, ItemNode::new("value", value));
    Some(ValueNode::section(items, at))
}

/// A value as `UserPoolId`, `ClientId(web)` and the like, or as it is.
fn value(names: &EntryNames<'_>, json: &Json, at: &[String]) -> ValueNode {
    let is_pool = |id: &str| names.subject.logical_id() == Some(id);
    let known = match function(json) {
        Some(("Ref", Json::Text(id))) if is_pool(id) => Some("UserPoolId".to_owned()),
        Some(("Ref", Json::Text(id))) => [
            (MapName::Clients, "ClientId"),
            (MapName::IdentityPools, "IdentityPoolId"),
        ]
        .into_iter()
        .find_map(|(map, name)| Some(format!("{name}({})", names.find(id, map)?.name))),
        Some(("Fn::GetAtt", Json::List(parts))) => match &parts[..] {
            [Json::Text(id), Json::Text(attribute)] => match attribute.as_str() {
                "Arn" if is_pool(id) => Some("UserPoolArn".to_owned()),
                "ProviderName" if is_pool(id) => Some("UserPoolProviderName".to_owned()),
                "ProviderURL" if is_pool(id) => Some("UserPoolProviderUrl".to_owned()),
                "ClientSecret" => names
                    .find(id, MapName::Clients)
                    .map(|it| format!("ClientSecret({})", it.name)),
                "CloudFrontDistribution" => names
                    .find(id, MapName::Domains)
                    .map(|it| format!("CloudFrontEndpoint({})", it.name)),
                _ => None,
            },
            _ => None,
        },
        Some(("Fn::Sub", Json::Text(text))) => base_url(names, text),
        _ => None,
    };
    match known {
        Some(code) => ValueNode::code(code, at),
        None => names.value(json, at),
    }
}

/// `BaseUrl(..)`, if the string has the form that it generates.
fn base_url(names: &EntryNames<'_>, text: &str) -> Option<String> {
    let rest = text.strip_prefix("https://${")?;
    let (id, rest) = rest.split_once('}')?;
    let domain = names.find(id, MapName::Domains)?;
    (rest == ".auth.${AWS::Region}.amazoncognito.com").then(|| format!("BaseUrl({})", domain.name))
}
