//! Rules about text messages of a pool without a role to send them.

use crate::factors::mfa::second_factors;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::UserPool;

rules! {
    /// Text messages as a second factor in a pool that sends none.
    error sms_mfa_without_role {
        guards: [MfaSecondFactor.sms, UserPool.enable_sms_role],
        reason: "Cognito needs a role that sends text messages before they can be a second factor",
        evidence: "aws/aws-cdk#11478; aws/aws-cdk#12075; aws/aws-cli#3876; hashicorp/terraform-provider-aws#7261",
        bad: "mfa: Optional,\nmfa_second_factor: { sms, otp },\nenable_sms_role: false",
        good: "mfa: Optional,\nmfa_second_factor: { otp },\nenable_sms_role: false",
        check: [Pool(check_sms_mfa_without_role)],
    }

    /// Phone numbers to verify in a pool that sends no text messages.
    warn phone_verification_without_role {
        guards: [UserPool.enable_sms_role],
        after: [sms_mfa_without_role],
        reason: "Cognito verifies a phone number with a text message",
        evidence: "aws/aws-cdk#11478",
        bad: "auto_verify: { phone },\nenable_sms_role: false",
        good: "auto_verify: { phone }",
        check: [Pool(check_phone_verification_without_role)],
    }
}

fn check_sms_mfa_without_role(pool: &UserPool, report: &mut Report) {
    if !sends_no_texts(pool) || !pool.allows_sms_mfa() {
        return;
    }
    let fact = match pool.mfa_second_factor {
        Some(_) => "`enable_sms_role: false` is written, and `sms` is a second factor",
        None => "`enable_sms_role: false` is written, and `sms` is the second factor by default",
    };
    report.push(
        Finding::at(
            setting(&["enable_sms_role"]),
            fact,
            Help::from("remove `enable_sms_role`, or write `mfa_second_factor: { otp }`").edit(Edit::Remove).sets(&["mfa_second_factor"], "{ otp }"),
        )
        .at_key()
        .about_all(second_factors())
        .about(setting(&["mfa"]))
        .about(setting(&["sms_role"])),
    );
}

fn check_phone_verification_without_role(pool: &UserPool, report: &mut Report) {
    let verifies = pool.effective_auto_verify().is_some_and(|verified| verified.phone);
    if !verifies || !sends_no_texts(pool) {
        return;
    }
    let (what, leave) = match pool.auto_verify {
        Some(_) => ("`phone` is among `auto_verify`", "`phone` out of `auto_verify`"),
        None => (
            "`phone` is among `sign_in_aliases`, which are verified",
            "`phone` out of them",
        ),
    };
    report.push(
        Finding::at(
            setting(&["enable_sms_role"]),
            format!("`enable_sms_role: false` is written, and {what}"),
            format!("remove `enable_sms_role`, or {leave}"),
        )
        .at_key()
        .about_all(
            [
                &["auto_verify", "phone"][..],
                &["sign_in_aliases", "phone"],
                &["sms_role"],
            ]
            .map(setting),
        )
        .about_all(second_factors()),
    );
}

/// Whether the declaration says that the pool has no role for text messages.
fn sends_no_texts(pool: &UserPool) -> bool {
    pool.enable_sms_role == Some(false) && !sends_texts(pool)
}

/// Whether the pool has a role for text messages, its own or a generated one, be it that of End User Messaging.
pub(crate) fn sends_texts(pool: &UserPool) -> bool {
    pool.sms_role.is_some() || pool.end_user_messaging.is_some() || pool.generates_sms_role()
}
