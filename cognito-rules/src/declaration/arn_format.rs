//! Rules about the format of ARNs.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::limits::limit_of;
use crate::engine::rule::{LimitKind, rules};
use crate::engine::words::{is_dynamic, quoted};
use cognito_model::{SesEmail, TakeoverNotification, UserPool};
use cognito_model::schema::charset::Charset;
use cognito_model::schema::kind::{Field, Place};

rules! {
    /// A string that is not an ARN, in a setting that takes an ARN.
    error arn_format {
        guards: every(is_arn),
        reason: "Cognito identifies functions, keys, roles, certificates, providers and applications by ARNs of 20 to 2048 characters",
        evidence: "API CreateUserPool, ArnType; CloudFormation schema of AWS::Cognito::UserPool, LambdaConfig",
        bad: r#"lambda_triggers: { pre_sign_up: "check-the-invitation" }"#,
        good: r#"lambda_triggers: { pre_sign_up: "arn:aws:lambda:us-east-1:123456789012:function:check-the-invitation" }"#,
        check: [Limit(LimitKind::Characters), Limit(LimitKind::Length), Text(look_at_identity_pools)],
    }

    /// A role for SMS messages that is not an ARN.
    ///
    /// This is a separate rule because the API accepts an empty string here.
    error sms_role_arn_format {
        guards: [UserPool.sms_role],
        reason: "Cognito identifies the role for SMS messages by an ARN of at most 2048 characters",
        evidence: "API CreateUserPool, SmsConfigurationType; CloudFormation schema of AWS::Cognito::UserPool, SmsConfiguration",
        bad: r#"sms_role: "sms-sender""#,
        good: r#"sms_role: "arn:aws:iam::123456789012:role/sms-sender""#,
        check: [Limit(LimitKind::Characters)],
    }
}

/// Whether a setting takes an ARN: not a name, and not an empty string.
fn is_arn(row: &Field) -> bool {
    const SMS_ROLE: &Field = UserPool::SECTION.row("sms_role");
    matches!(row.place(), Some(Place::Arn(_) | Place::Ref(_))) && !row.is(SMS_ROLE) || is_ses_identity(row)
}

/// Whether a setting is the ARN of an SES identity, which no resource of the template stands for by its name.
pub(crate) fn is_ses_identity(row: &Field) -> bool {
    const SENDER: &Field = SesEmail::SECTION.row("identity");
    const NOTIFICATION: &Field = TakeoverNotification::SECTION.row("identity");
    row.is(SENDER) || row.is(NOTIFICATION)
}

/// Unlike other APIs, the identity pools API limits only the length of ARNs and has no pattern for them. So this rejects only
/// what cannot be an ARN.
fn look_at_identity_pools(text: &str, node: &Node<'_>) -> Option<Finding> {
    let has_pattern = limit_of(node.row, LimitKind::Characters).is_some();
    // The rule about lengths reports it.
    let has_length = limit_of(node.row, LimitKind::Length).is_some_and(|limit| limit.accepts_text(text));
    if has_pattern || text.starts_with("arn:") || !has_length || is_dynamic(text) {
        return None;
    }
    let fact = format!("`{}` is {}, which is not an ARN", node.name(), quoted(text));
    Some(Finding::new(fact, format!("write {}", Charset::Arn.description())))
}
