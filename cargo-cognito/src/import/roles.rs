//! The roles of a template that a declaration generates, whatever their logical IDs.

use cognito_model::naming::cdk::{logical_id as cdk_id, unique_id};
use cognito_model::naming::ids::camel_case;
use cognito_model::{Json, Object};

use super::build::{DeclarationSource, DeclarationStyle};
use super::cdk;
use super::names::{EntryNames, MapName};
use super::owned::{property, resources, type_of};
use crate::template::references::{ReferenceTarget, each};
use crate::template::same::function;

/// The name of the policy in each generated SMS role.
pub(crate) const SMS_POLICY: &str = "sns-publish";

impl DeclarationSource<'_> {
    /// The IDs of the roles in the template that the declaration would generate.
    pub(super) fn generated(&self, style: &DeclarationStyle, names: &EntryNames<'_>) -> Vec<String> {
        let mut ids = Vec::new();
        let prefix = camel_case(&style.module);
        ids.extend(self.sms_role(style));
        for (id, resource) in self.owned.iter().filter(|_| style.base != Some("AsWritten")) {
            if type_of(resource) == "AWS::Cognito::IdentityPoolRoleAttachment" {
                ids.extend(self.roles_of(resource));
            }
            if type_of(resource) != "AWS::Cognito::IdentityPool" {
                continue;
            }
            let own = camel_case(&names.named(id, MapName::IdentityPools).name);
            for kind in ["AuthenticatedRole", "UnauthenticatedRole"] {
                let path = style
                    .cdk
                    .as_ref()
                    .and_then(|place| cdk::entry(place, id, resource, MapName::IdentityPools));
                ids.push(match path {
                    Some(path) => cdk_id(path, &[kind, "Resource"]),
                    None => format!("{prefix}{own}IdentityPool{kind}"),
                });
            }
        }
        ids.retain(|id| names.resource(id).is_some());
        ids
    }

    /// The SMS role of the pool, if the declaration would generate one with the same external ID.
    fn sms_role(&self, style: &DeclarationStyle) -> Option<String> {
        let mut pools = self.owned.iter();
        let (pool_id, pool) = pools.find(|(_, resource)| type_of(resource) == "AWS::Cognito::UserPool")?;
        let configuration = property(pool, "SmsConfiguration")?;
        let external_id = match &style.cdk {
            Some(place) => {
                let mut path: Vec<String> = place.stack.split('/').map(str::to_owned).collect();
                path.extend(place.path.iter().cloned());
                unique_id(&path).chars().take(1223).collect()
            }
            None => (*pool_id).to_owned(),
        };
        if configuration.get("ExternalId").and_then(Json::as_text) != Some(external_id.as_str()) {
            return None;
        }
        let derived = match &style.cdk {
            Some(place) => cdk_id(place.path.clone(), &["smsRole", "Resource"]),
            None => format!("{}SmsRole", camel_case(&style.module)),
        };
        let (id, role) = self.role(configuration.get("SnsCallerArn")?)?;
        let policy = role.get("Properties")?.get("Policies")?.get("0")?.get("PolicyName")?;
        let is_like = policy.as_text() == Some(SMS_POLICY) && is_plain(role);
        (id == derived || is_like).then(|| id.to_owned())
    }

    /// The roles of an attachment that look like generated ones.
    fn roles_of(&self, attachment: &Json) -> Vec<String> {
        let mut ids = Vec::new();
        for (key, kind) in [
            ("authenticated", "Authenticated"),
            ("unauthenticated", "Unauthenticated"),
        ] {
            let arn = property(attachment, "Roles").and_then(|roles| roles.get(key));
            let Some((id, role)) = arn.and_then(|arn| self.role(arn)) else {
                continue;
            };
            let description = property(role, "Description");
            if description.is_some_and(|description| is_default_description(description, kind)) && is_plain(role) {
                ids.push(id.to_owned());
            }
        }
        ids
    }

    /// The role with this ARN, if nothing else in a Cognito resource refers to it: a declaration cannot name a role that it generates.
    fn role<'j>(&self, arn: &'j Json) -> Option<(&'j str, &Json)> {
        let ("Fn::GetAtt", Json::List(parts)) = function(arn)? else {
            return None;
        };
        let id = parts.first()?.as_text()?;
        let role = self.template.get("Resources")?.get(id)?;
        let mut references = 0;
        for (_, resource) in resources(self.template) {
            let attributes = resource
                .as_object()
                .filter(|_| type_of(resource).starts_with("AWS::Cognito::"));
            // A `DependsOn` has the ID itself, also in an override.
            for (_, value) in attributes
                .into_iter()
                .flat_map(Object::iter)
                .filter(|(key, _)| *key != "DependsOn")
            {
                each(value, &mut |reference| {
                    let (ReferenceTarget::Value(other)
                    | ReferenceTarget::Attribute(other)
                    | ReferenceTarget::Condition(other)
                    | ReferenceTarget::Mapping(other)) = reference;
                    references += usize::from(other == id);
                });
            }
        }
        (type_of(role) == "AWS::IAM::Role" && references == 1).then_some((id, role))
    }
}

/// Whether this is the description that a role of this kind has unless the declaration contains another one.
pub(crate) fn is_default_description(description: &Json, kind: &str) -> bool {
    let start = match function(description) {
        Some(("Fn::Join", arguments)) => arguments.get("1").and_then(|parts| parts.get("0")),
        _ => None,
    };
    let wanted = format!("Default {kind} Role for Identity Pool ");
    start.and_then(Json::as_text) == Some(wanted.as_str())
}

/// Whether a declaration has settings for all properties of a role.
fn is_plain(role: &Json) -> bool {
    const KNOWN: [&str; 8] = [
        "AssumeRolePolicyDocument",
        "Description",
        "Policies",
        "ManagedPolicyArns",
        "PermissionsBoundary",
        "Path",
        "RoleName",
        "Tags",
    ];
    let properties = role.get("Properties").and_then(Json::as_object);
    properties.is_some_and(|properties: &Object| properties.keys().all(|key| KNOWN.contains(&key)))
}
