//! Rules about ARNs, by the one pattern that the API has for all of them.

use crate::engine::rule::rules;

rules! {
    /// Something that is no ARN where Cognito takes one.
    error arn_format {
        guards: [
            Analytics.application,
            Analytics.role,
            CustomDomain.certificate,
            Group.role,
            TriggerSettings.function,
            VersionedTriggerSettings.function,
            UserPool.custom_sender_kms_key,
        ],
        reason: "functions, keys, roles, certificates and applications are named by ARNs of 20 to 2048 characters",
        evidence: "API CreateUserPool, ArnType; CloudFormation schema of AWS::Cognito::UserPool, LambdaConfig",
        bad: r#"lambda_triggers: { pre_sign_up: "check-the-invitation" }"#,
        good: r#"lambda_triggers: { pre_sign_up: "arn:aws:lambda:us-east-1:123456789012:function:check-the-invitation" }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// Something that is no ARN as the role for text messages.
    ///
    /// The API takes an empty one here, which is why it is a rule of its own.
    error sms_role_arn_format {
        guards: [UserPool.sms_role],
        reason: "the role for text messages is named by an ARN of at most 2048 characters",
        evidence: "API CreateUserPool, SmsConfigurationType; CloudFormation schema of AWS::Cognito::UserPool, SmsConfiguration",
        bad: r#"sms_role: "sms-sender""#,
        good: r#"sms_role: "arn:aws:iam::123456789012:role/sms-sender""#,
        check: [Limit(LimitKind::Characters)],
    }
}
