//! The settings of a role that the template creates.

use super::intrinsics::Render;
use super::json::{Json, Object};
use crate::pool::generated::GeneratedRole;

/// Sets what the declaration contains for a role, besides the policies that it has anyway.
pub(crate) fn set(render: Render<'_>, role: &Option<GeneratedRole>, properties: &mut Object) {
    let Some(role) = role else { return };
    let mut policies = Vec::new();
    if let Some(Json::List(own)) = properties.remove("Policies") {
        policies = own;
    }
    for policy in &role.policies {
        let mut written = Object::new();
        written.set("PolicyDocument", render.value(&policy.value));
        written.set("PolicyName", policy.name.as_str());
        policies.push(Json::Object(written));
    }
    properties.set_some("Policies", (!policies.is_empty()).then_some(Json::List(policies)));
    let managed = role.managed_policies.as_ref();
    properties.set_some(
        "ManagedPolicyArns",
        managed.map(|arns| render.items(arns, |arn| render.text(&arn.0))),
    );
    let boundary = role.permissions_boundary.as_ref();
    properties.set_some("PermissionsBoundary", boundary.map(|arn| render.text(&arn.0)));
    properties.set_some("Description", render.some_text(&role.description));
    properties.set_some("Path", render.some_text(&role.path));
    properties.set_some("RoleName", render.some_text(&role.role_name));
}
