//! What a resource has beside its properties: `DependsOn` and `Metadata` become settings of its entry.

use cognito_model::Json;

use super::super::owned::type_of;
use super::Work;
use super::differs::cause;
use crate::compile::CompiledPool;
use crate::template::difference::Override;
use crate::template::references::{ReferenceTarget, each};
use crate::template::same::function;
use crate::tree::{NodeKind, ValueNode, section_of};

impl Work<'_> {
    /// Turns a difference in `DependsOn` or `Metadata` into a setting. Returns false if no entry has this setting.
    pub(super) fn set_beside(&mut self, compiled: &CompiledPool, id: &str, difference: &Override) -> bool {
        let (Some(value), [attribute]) = (&difference.value, &difference.path[..]) else {
            return false;
        };
        let Some((owner, is_saml)) = self.attributed(compiled, id) else {
            return false;
        };
        let at = [vec!["Resources".to_owned(), id.to_owned()], difference.path.clone()].concat();
        let (setting, value) = match (attribute.as_str(), value) {
            ("Metadata", Json::Object(_)) if function(value).is_none() => {
                let setting = if is_saml { "resource_metadata" } else { "metadata" };
                (setting, self.names.value(value, &at))
            }
            ("DependsOn", Json::Text(_) | Json::List(_)) => {
                let ids = value.as_list().unwrap_or(std::slice::from_ref(value));
                let Some(list) = self.dependencies(compiled, id, ids, &at) else {
                    return false;
                };
                ("depends_on", list)
            }
            _ => return false,
        };
        self.declare_names();
        let names: Vec<&str> = owner.iter().map(String::as_str).collect();
        if let ["generated_sms_role"] = names[..] {
            section_of(&mut self.declaration.items, "generated_sms_role");
        }
        (names.is_empty() || self.find(&names).is_some()) && self.set_at(&names, setting, value)
    }

    /// The names of what the resource waits for, without what it refers to anyway.
    fn dependencies(&self, compiled: &CompiledPool, id: &str, ids: &[Json], at: &[String]) -> Option<ValueNode> {
        let mut referred: Vec<String> = Vec::new();
        if let Some(ours) = compiled.template.resources().get(id) {
            each(ours, &mut |reference| {
                if let ReferenceTarget::Value(id) | ReferenceTarget::Attribute(id) = reference {
                    referred.push(id.to_owned());
                }
            });
        }
        let mut list = Vec::new();
        for dependency in ids {
            let dependency = dependency.as_text()?;
            if referred.iter().any(|id| id == dependency) {
                continue;
            }
            list.push(match self.names.resource(dependency).is_some() {
                true => ValueNode::code(self.names.reference(dependency), at),
                false => ValueNode::text(dependency.to_owned(), at),
            });
        }
        Some(ValueNode::new(NodeKind::List(list), at))
    }

    /// The path of the settings that a resource comes from, if it is the only one that comes from them, and whether it is a SAML
    /// provider, whose `metadata` is something else.
    fn attributed(&self, compiled: &CompiledPool, id: &str) -> Option<(Vec<String>, bool)> {
        if let Some((owner, field)) = self.owner(compiled, id) {
            if field == "overrides" {
                let resource = self.names.resource(id)?;
                let kind = resource.get("Properties").and_then(|it| it.get("ProviderType"));
                let is_provider = type_of(resource) == "AWS::Cognito::UserPoolIdentityProvider";
                return Some((owner, is_provider && kind.and_then(Json::as_text) == Some("SAML")));
            }
            if field == "sms_role_overrides" {
                return Some((vec!["generated_sms_role".to_owned()], false));
            }
        }
        let path = cause(compiled, id);
        let names: Vec<&str> = path.iter().map(String::as_str).collect();
        matches!(
            names[..],
            ["logs" | "threat_protection" | "ui_customization"]
                | [
                    "clients",
                    _,
                    "branding" | "terms" | "threat_protection" | "ui_customization"
                ]
        )
        .then_some((path, false))
    }
}
