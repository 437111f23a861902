//! SMS messages: `SmsConfiguration` and the role behind it.

use super::intrinsics::Render;
use super::json::{Json, Object, single};
use super::resource::Resource;
use super::role;
use super::tags;
use crate::naming::{cdk, ids};
use crate::pool::user_pool::RemovalPolicy;
use crate::value::intrinsic::{Pseudo, Target};

pub(crate) fn configuration(render: Render<'_>) -> Option<Object> {
    let pool = render.pool;
    let mut configuration = Object::new();
    configuration.set_some("EumsSms", end_user_messaging(render));
    if let Some(role) = &pool.sms_role {
        configuration.set_some("ExternalId", render.some_text(&pool.sms_role_external_id));
        configuration.set("SnsCallerArn", render.text(&role.0));
    } else if pool.generates_sms_role() {
        configuration.set("ExternalId", external_id(render));
        configuration.set("SnsCallerArn", render.attribute(&Target::SmsRole, "Arn"));
    } else if configuration.is_empty() {
        return None;
    }
    configuration.set_some("SnsRegion", render.some_text(&pool.sns_region));
    Some(configuration)
}

fn end_user_messaging(render: Render<'_>) -> Option<Object> {
    let messaging = render.pool.end_user_messaging.as_ref()?;
    let mut sender = Object::new();
    sender.set("CallerArn", render.text(&messaging.role.0));
    for (property, value) in &[
        ("ConfigurationSetName", &messaging.configuration_set_name),
        ("ExternalId", &messaging.external_id),
        ("InEntityId", &messaging.in_entity_id),
        ("InTemplateId", &messaging.in_template_id),
        ("OriginationIdentity", &messaging.origination_identity),
        ("Region", &messaging.region),
    ] {
        sender.set_some(property, render.some_text(value));
    }
    Some(sender)
}

/// The generated role that lets Cognito send SMS messages, if there is one.
pub(crate) fn sms_role(render: Render<'_>) -> Option<Resource> {
    let pool = render.pool;
    if !pool.generates_sms_role() {
        return None;
    }
    let publish = Object::from([("Action", "sns:Publish"), ("Effect", "Allow"), ("Resource", "*")]);
    let mut policy = Object::new();
    policy.set("PolicyDocument", document(publish));
    policy.set("PolicyName", "sns-publish");
    let mut properties = Object::new();
    properties.set("AssumeRolePolicyDocument", document(trust(render)));
    properties.set("Policies", [policy]);
    properties.set_some("Tags", tags::list(render, &pool.tags));
    role::set(render, &pool.generated_sms_role, &mut properties);
    let role = Resource::new(ids::sms_role(pool), "AWS::IAM::Role", properties);
    let role = match pool.effective_removal_policy() {
        RemovalPolicy::Destroy => role,
        // If a pool is kept but its role is not, it can no longer send SMS messages.
        kept if pool.base.is_recommended() => role.removal(kept),
        _ => role,
    };
    let settings = pool.generated_sms_role.as_ref();
    let role = match settings {
        Some(settings) => role.attributes(render, settings.attributes()),
        None => role,
    };
    Some(role.overrides(render, &pool.sms_role_overrides))
}

/// What Cognito has to present to assume the role. Other accounts could make Cognito ask for the role on their behalf, but they
/// do not choose the external ID. It is not secret, which is why `..Recommended` adds another condition.
///
/// Roles require an external ID of 2 to 1224 characters; the CDK cuts it at one less.
fn external_id(render: Render<'_>) -> String {
    if let Some(cdk) = &render.pool.cdk {
        return cdk::unique_id(&cdk::tree_path(cdk)).chars().take(1223).collect();
    }
    let id = ids::pool(render.pool);
    if id.chars().nth(1).is_none() {
        return ids::sms_role(render.pool);
    }
    id.chars().take(1223).collect()
}

fn trust(render: Render<'_>) -> Object {
    let external_id = ("sts:ExternalId", Json::Text(external_id(render)));
    let mut condition = Object::new();
    if render.pool.base.is_recommended() {
        // Not the pool's own ARN: the pool refers to the role, so the role cannot refer back. This covers every pool in this
        // account and region.
        let pools = "arn:${AWS::Partition}:cognito-idp:${AWS::Region}:${AWS::AccountId}:userpool/*";
        condition.set("ArnLike", single("aws:SourceArn", single("Fn::Sub", pools)));
        let account = ("aws:SourceAccount", render.pseudo(Pseudo::AccountId));
        condition.set("StringEquals", Object::from([account, external_id]));
    } else {
        condition.set("StringEquals", Object::from([external_id]));
    }
    let mut statement = Object::from([("Action", "sts:AssumeRole")]);
    statement.set("Condition", condition);
    statement.set("Effect", "Allow");
    statement.set("Principal", single("Service", "cognito-idp.amazonaws.com"));
    statement
}

fn document(statement: Object) -> Object {
    let mut document = Object::new();
    document.set("Statement", [statement]);
    document.set("Version", "2012-10-17");
    document
}
