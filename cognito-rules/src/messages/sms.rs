//! Rules about sending SMS messages.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::UserPool;

rules! {
    /// An SNS region that is too short or too long.
    error sns_region_length {
        guards: [UserPool.sns_region, EndUserMessaging.region, DomainFailover.secondary_region, Replica.region],
        reason: "the name of a region has 5 to 32 characters",
        evidence: "API CreateUserPool, RegionCodeType; CloudFormation schema of AWS::Cognito::UserPool, SmsConfiguration",
        bad: r#"sns_region: "eu""#,
        good: r#"sns_region: "eu-west-1""#,
        check: [Limit(LimitKind::Length)],
    }

    /// A role for SMS messages together with `enable_sms_role: false`.
    error sms_role_disabled {
        guards: [UserPool.sms_role, UserPool.enable_sms_role],
        reason: "with `enable_sms_role: false` the pool sends no SMS messages, and the role would be dropped silently",
        evidence: "aws-cdk-lib 2.276.0, user-pool",
        bad: r#"sms_role: "arn:aws:iam::123456789012:role/sms",
enable_sms_role: false"#,
        good: r#"sms_role: "arn:aws:iam::123456789012:role/sms""#,
        check: [Pool(check_sms_role_disabled)],
    }
}

fn check_sms_role_disabled(pool: &UserPool, report: &mut Report) {
    if pool.enable_sms_role != Some(false) || pool.sms_role.is_none() {
        return;
    }
    report.push(
        Finding::at(
            setting(&["enable_sms_role"]),
            "`enable_sms_role: false` is set together with `sms_role`",
            "remove `enable_sms_role` to use the role, or remove `sms_role` to send no SMS messages",
        )
        .at_key()
        .about(setting(&["sms_role"])),
    );
}
