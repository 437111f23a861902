//! Generated resources that have other logical IDs in the template.

use cognito_model::naming::logical_ids::generated_ids;
use cognito_model::{Json, Object};

use super::super::normal;
use super::super::owned::{property, resources, type_of};
use super::Work;
use crate::compile::CompiledPool;
use crate::template::same::{function, same};
use crate::tree::{ItemNode, ValueNode, section_of};

/// The properties that identify a resource among others of its type.
const KEYS: [&str; 7] = [
    "UserPoolId",
    "ClientId",
    "TermsName",
    "GroupName",
    "Username",
    "IdentityPoolId",
    "IdentityProviderName",
];

impl Work<'_> {
    /// Pins a generated resource to the logical ID of its counterpart in the template: `generated: { #[logical_id = ".."]
    /// PoolSmsRole: {} }`. Returns whether it has one.
    pub(super) fn pin(&mut self, compiled: &CompiledPool, id: &str) -> bool {
        let is_generated = generated_ids(&compiled.pool).iter().any(|generated| generated == id);
        // Do not repeat a pin that did not help.
        if !is_generated || self.pins.iter().any(|(own, _)| own == id) {
            return false;
        }
        let Some(ours) = compiled.template.resources().get(id) else {
            return false;
        };
        let found = resources(self.source.template).into_iter().find(|(other, wanted)| {
            let is_taken = compiled.template.resources().contains(other) || self.pins.iter().any(|(_, it)| it == other);
            !is_taken && type_of(wanted) == type_of(ours) && self.is_counterpart(other, wanted, ours)
        });
        let Some((other, _)) = found else { return false };
        let at = ["Resources", other].map(str::to_owned);
        let mut item = ItemNode::new(id, ValueNode::section(Vec::new(), &at));
        item.attributes.push(format!("#[logical_id = {other:?}]"));
        self.pins.push((id.to_owned(), other.to_owned()));
        let generated = section_of(&mut self.declaration.items, "generated");
        match generated.value.items_mut() {
            Some(items) => items.push(item),
            None => return false,
        }
        true
    }

    /// Whether a resource of the template is the counterpart of a generated one. Only resources of Cognito have properties that
    /// identify them.
    fn is_counterpart(&self, id: &str, wanted: &Json, ours: &Json) -> bool {
        let empty = Object::new();
        let object = |json: &Json| json.as_object().cloned().unwrap_or_default();
        match type_of(ours) {
            "AWS::IAM::Role" => match property(ours, "Description") {
                Some(text) => property(wanted, "Description").is_some_and(|other| same(text, other)),
                None => self.sms_role() == Some(id),
            },
            kind if kind.starts_with("AWS::Cognito::") => {
                let (ours, wanted) = (property_object(ours, &empty), property_object(wanted, &empty));
                let mut keys = KEYS.iter().filter_map(|key| Some((*key, ours.get(key)?)));
                keys.all(|(key, value)| wanted.get(key).is_some_and(|other| same(value, other)))
            }
            _ => normal::differences(&object(wanted), &object(ours), self.is_cdk).is_empty(),
        }
    }

    /// The ID of the role that the pool sends SMS messages with in the template.
    fn sms_role(&self) -> Option<&str> {
        let pool = self.names.subject.logical_id().and_then(|id| self.names.resource(id))?;
        let arn = property(pool, "SmsConfiguration")?.get("SnsCallerArn")?;
        match function(arn)? {
            ("Fn::GetAtt", Json::List(parts)) => parts.first()?.as_text(),
            _ => None,
        }
    }

    /// The path and the field for the overrides of a resource, if it is generated.
    pub(super) fn generated_owner(&self, compiled: &CompiledPool, id: &str) -> Option<(Vec<String>, String)> {
        if !generated_ids(&compiled.pool).iter().any(|generated| generated == id) {
            return None;
        }
        let pin = self.pins.iter().find(|(_, other)| other == id);
        let own = pin.map_or(id, |(own, _)| own);
        Some((vec!["generated".to_owned()], own.to_owned()))
    }

    /// The path of the principal tags that this resource became.
    pub(super) fn tags_owner(&self, id: &str) -> Option<Vec<String>> {
        let at = ["Resources", id];
        let pools = self
            .declaration
            .items
            .iter()
            .find(|item| item.name == "identity_pools")?;
        for pool in pools.value.items() {
            let tags = pool.value.items().iter().find(|item| item.name == "principal_tags");
            for entry in tags.map_or(&[][..], |tags| tags.value.items()) {
                if entry.value.origin.as_ref().is_some_and(|origin| *origin == at) {
                    let names = ["identity_pools", &pool.name, "principal_tags", &entry.name];
                    return Some(names.map(str::to_owned).to_vec());
                }
            }
        }
        None
    }
}

fn property_object<'j>(resource: &'j Json, empty: &'j Object) -> &'j Object {
    let properties = resource.get("Properties").and_then(Json::as_object);
    properties.unwrap_or(empty)
}
