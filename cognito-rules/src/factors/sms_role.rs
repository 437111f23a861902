//! Rules about SMS messages of a pool without a role to send them.

use crate::factors::mfa::second_factors;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::{SettingPath, UserPool};

rules! {
    /// SMS messages as a second factor in a pool that does not send any.
    error sms_mfa_without_role {
        guards: [MfaSecondFactor.sms, UserPool.enable_sms_role],
        reason: "Cognito needs a role to send SMS messages as a second factor",
        evidence: "aws/aws-cdk#11478; aws/aws-cdk#12075; aws/aws-cli#3876; hashicorp/terraform-provider-aws#7261",
        measured: [
            ("leynebe", "2019-01", "hashicorp/terraform-provider-aws#7261"),
            ("binoculars", "2020-11", "aws/aws-cdk#11478"),
            ("heyarnold1", "2020-12", "aws/aws-cdk#12075"),
        ],
        bad: "mfa: Optional,\nmfa_second_factor: { sms, otp },\nenable_sms_role: false",
        good: "mfa: Optional,\nmfa_second_factor: { otp },\nenable_sms_role: false",
        check: [Pool(check_sms_mfa_without_role)],
    }

    /// Verification of phone numbers in a pool that sends no SMS messages.
    error phone_verification_without_role {
        guards: [UserPool.enable_sms_role],
        after: [sms_mfa_without_role],
        reason: "Cognito verifies phone numbers by SMS message, and rejects a pool that verifies them but has no role to send SMS messages",
        evidence: "aws-amplify/amplify-backend#1523; badmintoncryer/cdk-preflight 1.9.1; aws/aws-cdk#11478",
        measured: [
            ("Amplifiyer", "2024-05", "aws-amplify/amplify-backend#1523"),
            ("badmintoncryer", "", "cdk-preflight 1.9.1, pf-cognito-auto-verified-username-consistency"),
        ],
        bad: "auto_verify: { phone },\nenable_sms_role: false",
        good: "auto_verify: { phone }",
        check: [Pool(check_phone_verification_without_role)],
    }
}

fn check_sms_mfa_without_role(pool: &UserPool, report: &mut Report) {
    if !sends_no_texts(pool) || !pool.allows_sms_mfa() {
        return;
    }
    let (is, default) = match pool.mfa_second_factor {
        Some(_) => ("a second factor", ""),
        None => ("the second factor", " by default"),
    };
    if pool.enable_sms_role.is_none() {
        // `..AsWritten` creates no role.
        let sms = match pool.mfa_second_factor {
            Some(_) => setting(&["mfa_second_factor", "sms"]),
            None => setting(&["mfa"]),
        };
        let help = "write `sms_role` with the ARN of a role, `enable_sms_role` to create one, or `mfa_second_factor: { otp }`";
        report.push(
            Finding::at(
                sms,
                format!("`sms` is {is}{default}, but the pool has no role for SMS messages"),
                Help::from(help).sets(&["enable_sms_role"], "true").sets(&["mfa_second_factor"], "{ otp }"),
            )
            .at_key()
            .about_all(second_factors())
            .about_all([&["mfa"][..], &["sms_role"], &["enable_sms_role"]].map(setting)),
        );
        return;
    }
    let fact = format!("`enable_sms_role` is `false`, but `sms` is {is}{default}");
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
    if pool.enable_sms_role.is_none() {
        let help = "write `sms_role` with the ARN of a role, `enable_sms_role` to create one, or remove `phone`";
        report.push(
            Finding::at(
                setting(&["auto_verify", "phone"]),
                "`auto_verify` has `phone`, but the pool has no role for SMS messages",
                Help::from(help).sets(&["enable_sms_role"], "true"),
            )
            .at_key()
            .about_all([&["sms_role"][..], &["enable_sms_role"]].map(setting))
            .about_all(second_factors()),
        );
        return;
    }
    let (what, leave) = match pool.auto_verify {
        Some(_) => ("`auto_verify` has `phone`", "remove `phone` from `auto_verify`"),
        None => (
            "`sign_in_aliases` has `phone`, which is verified",
            "remove `phone` from `sign_in_aliases`",
        ),
    };
    report.push(
        Finding::at(
            setting(&["enable_sms_role"]),
            format!("`enable_sms_role` is `false`, but {what}"),
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

/// Whether the declaration turns the role for SMS messages off, or the base adds none.
fn sends_no_texts(pool: &UserPool) -> bool {
    let is_off = match pool.enable_sms_role {
        Some(is_on) => !is_on,
        None => pool.base.is_as_written() && pool.import.is_none(),
    };
    is_off && !sends_texts(pool)
}

/// Whether the pool has a role for SMS messages, its own or a generated one, or sends them with End User Messaging.
pub(crate) fn sends_texts(pool: &UserPool) -> bool {
    pool.sms_role.is_some() || pool.end_user_messaging.is_some() || pool.generates_sms_role()
}

/// The settings that decide whether a pool has such a role.
pub(crate) fn role_settings() -> Vec<SettingPath> {
    let mut settings = second_factors();
    for path in [
        &["enable_sms_role"][..],
        &["sms_role"],
        &["mfa"],
        &["sign_in_aliases", "phone"],
        &["auto_verify", "phone"],
    ] {
        settings.push(setting(path));
    }
    settings
}
