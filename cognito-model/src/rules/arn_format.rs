//! Rules about ARNs, by the one pattern that the API has for all of them.

use crate::rules::rule_macro::rule;
use crate::rules::{Charset, Check, Level, Rule};

rule! {
    /// Something that is no ARN where Cognito takes one.
    pub static ARN_FORMAT: Rule = Rule {
        name: "arn_format",
        level: Level::Error,
        reason: "functions, keys, roles, certificates and applications are named by ARNs of 20 to 2048 characters",
        evidence: "API CreateUserPool, ArnType; CloudFormation schema of AWS::Cognito::UserPool, LambdaConfig",
        bad: r#"lambda_triggers: { pre_sign_up: "check-the-invitation" }"#,
        good: r#"lambda_triggers: { pre_sign_up: "arn:aws:lambda:us-east-1:123456789012:function:check-the-invitation" }"#,
        check: Check::Characters(Charset::Arn),
    };
}

rule! {
    /// Something that is no ARN as the role for text messages.
    ///
    /// The API takes an empty one here, which is why it is a rule of its own.
    pub static SMS_ROLE_ARN_FORMAT: Rule = Rule {
        name: "sms_role_arn_format",
        level: Level::Error,
        reason: "the role for text messages is named by an ARN of at most 2048 characters",
        evidence: "API CreateUserPool, SmsConfigurationType; CloudFormation schema of AWS::Cognito::UserPool, SmsConfiguration",
        bad: r#"sms_role: "sms-sender""#,
        good: r#"sms_role: "arn:aws:iam::123456789012:role/sms-sender""#,
        check: Check::Characters(Charset::OptionalArn),
    };
}
