//! Settings of the roles that a declaration generates.

use cognito_model::schema::kind::Field;
use cognito_model::{GeneratedRole, Json};

use super::Decoder;
use super::identity_pool::attachment;
use crate::import::roles::{SMS_POLICY, is_default_description};
use crate::template::same::{function, scalar};
use crate::tree::{ItemNode, ValueNode};

pub(super) fn of_sms(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    settings(from, from.get("SmsConfiguration.SnsCallerArn")?.0, None)
}

pub(super) fn of_identity_pool(from: &Decoder<'_>, _: &'static Field) -> Option<ValueNode> {
    let from = attachment(from)?;
    let mut items = Vec::new();
    for (name, kind) in [
        ("authenticated", "Authenticated"),
        ("unauthenticated", "Unauthenticated"),
    ] {
        let role = from.get(&format!("Roles.{name}"));
        let settings = role.and_then(|(json, _)| settings(&from, json, Some(kind)));
        items.extend(settings.map(|settings| ItemNode::new(name, settings)));
    }
    (!items.is_empty()).then(|| ValueNode::section(items, &from.at))
}

/// The settings of the role with this ARN, if it is generated and has any. Roles of identity pools have a description anyway,
/// which depends on their kind.
fn settings(from: &Decoder<'_>, arn: &Json, kind: Option<&str>) -> Option<ValueNode> {
    if !from.is_generated(arn) {
        return None;
    }
    let ("Fn::GetAtt", Json::List(parts)) = function(arn)? else {
        return None;
    };
    let id = parts.first()?.as_text()?;
    let at = ["Resources", id, "Properties"].map(str::to_owned);
    let mut role = from.clone();
    role.properties = from.names.resource(id)?.get("Properties")?;
    role.at = at.to_vec();
    let mut items = Vec::new();
    let policies = policies(&role);
    if !policies.is_empty() {
        items.push(ItemNode::new(
            "policies",
            ValueNode::section(policies, &role.origin("Policies")),
        ));
    }
    for field in GeneratedRole::SECTION
        .fields
        .iter()
        .filter(|field| field.name != "policies")
    {
        let property = field.cloudformation.split(' ').next()?;
        let is_default =
            |json| field.name == "description" && kind.is_some_and(|kind| is_default_description(json, kind));
        let node = role
            .get(property)
            .filter(|(json, _)| !is_default(json))
            .and_then(|(json, at)| role.by_kind(field.kind, json, &at));
        items.extend(node.map(|node| ItemNode::new(field.name, node)));
    }
    (!items.is_empty()).then(|| ValueNode::section(items, &at))
}

/// The policies by name, without the one that each SMS role has.
fn policies(role: &Decoder<'_>) -> Vec<ItemNode> {
    let mut items = Vec::new();
    let Some((json, at)) = role.get("Policies") else {
        return items;
    };
    for (index, policy) in json.as_list().unwrap_or_default().iter().enumerate() {
        let mut at = at.clone();
        at.extend([index.to_string(), "PolicyDocument".to_owned()]);
        let (Some(name), Some(document)) = (policy.get("PolicyName").and_then(scalar), policy.get("PolicyDocument"))
        else {
            return Vec::new();
        };
        if name != SMS_POLICY {
            items.push(ItemNode::new(name, role.names.value(document, &at)));
        }
    }
    items
}
