//! Rules about getting in again: with what is the second factor already, or by a way that there is not.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::factors::mfa::second_factors;
use cognito_model::{AccountRecovery, UserPool};

rules! {
    /// Email as a second factor and as the only way to recover an account.
    warn recovery_by_mfa_email {
        guards: [UserPool.account_recovery],
        reason: "anyone who can read a user's email would have both the password and the second factor, and Cognito has been seen to reject it",
        evidence: "hashicorp/terraform-provider-aws#41049; aws-samples/generative-ai-use-cases#1401",
        bad: r#"mfa: Optional,
mfa_second_factor: { otp, email },
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" },
account_recovery: EmailOnly"#,
        good: r#"mfa: Optional,
mfa_second_factor: { otp, email },
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" },
account_recovery: PhoneWithoutMfaAndEmail"#,
        check: [Pool(check_recovery_by_mfa_email)],
    }

    /// Text messages as a second factor and as a way to recover an account.
    ///
    /// It is not on record which combinations the service rejects: the CDK's default recovery includes the phone too.
    warn recovery_by_mfa_phone {
        guards: [UserPool.account_recovery],
        reason: "Cognito has been seen to reject recovery by phone when text messages are a second factor",
        evidence: "aws/aws-cdk#11478",
        bad: "mfa: Optional,\nmfa_second_factor: { sms, otp },\naccount_recovery: PhoneAndEmail",
        good: "mfa: Optional,\nmfa_second_factor: { sms, otp },\naccount_recovery: EmailOnly",
        check: [Pool(check_recovery_by_mfa_phone)],
    }

    /// Recovery only by text message, in a pool without a role to send them.
    warn recovery_without_role {
        guards: [UserPool.account_recovery],
        after: [
            crate::factors::sms_role::sms_mfa_without_role,
            crate::factors::sms_role::phone_verification_without_role,
            crate::messages::sms::sms_role_disabled,
            crate::sign_in::first_factors::sms_otp_without_role,
        ],
        reason: "a role for text messages is created for a second factor, an alias or a verification, but not for recovery",
        evidence: "API CreateUserPool, SmsConfiguration; aws/aws-cdk#11478",
        bad: "account_recovery: PhoneOnlyWithoutMfa",
        good: "account_recovery: PhoneOnlyWithoutMfa,\nenable_sms_role",
        check: [Pool(check_recovery_without_role)],
    }
}

fn check_recovery_by_mfa_email(pool: &UserPool, report: &mut Report) {
    if pool.account_recovery != Some(AccountRecovery::EmailOnly) || !pool.allows_email_mfa() {
        return;
    }
    report.push(
        Finding::at(
            setting(&["account_recovery"]),
            "`account_recovery` is `EmailOnly`, and `email` is a second factor",
            "write `account_recovery: PhoneWithoutMfaAndEmail`, or remove `email` from `mfa_second_factor`",
        )
        .about(setting(&["mfa"]))
        .about_all(second_factors()),
    );
}

fn check_recovery_by_mfa_phone(pool: &UserPool, report: &mut Report) {
    let recovery = match pool.account_recovery {
        Some(AccountRecovery::PhoneAndEmail) => "PhoneAndEmail",
        Some(AccountRecovery::PhoneOnlyWithoutMfa) => "PhoneOnlyWithoutMfa",
        Some(AccountRecovery::PhoneWithoutMfaAndEmail) => "PhoneWithoutMfaAndEmail",
        Some(AccountRecovery::EmailAndPhoneWithoutMfa) => "EmailAndPhoneWithoutMfa",
        _ => return,
    };
    if !pool.allows_sms_mfa() {
        return;
    }
    report.push(
        Finding::at(
            setting(&["account_recovery"]),
            format!("`account_recovery` is `{recovery}`, and `sms` is a second factor"),
            "write `account_recovery: EmailOnly`, or `mfa_second_factor: { otp }`",
        )
        .about(setting(&["mfa"]))
        .about_all(second_factors()),
    );
}

fn check_recovery_without_role(pool: &UserPool, report: &mut Report) {
    let has_role = pool.sms_role.is_some() || pool.generates_sms_role();
    if pool.account_recovery != Some(AccountRecovery::PhoneOnlyWithoutMfa) || has_role {
        return;
    }
    report.push(
        Finding::at(
            setting(&["account_recovery"]),
            "`PhoneOnlyWithoutMfa` cannot recover accounts, because the pool has no role for text messages",
            "write `enable_sms_role`, or `account_recovery: EmailOnly`",
        )
        .about_all(second_factors())
        .about(crate::sign_in::first_factors::first_factor("sms_otp"))
        .about_all(
            [
                &["enable_sms_role"][..],
                &["sms_role"],
                &["mfa"],
                &["sign_in_aliases", "phone"],
                &["auto_verify", "phone"],
            ]
            .map(setting),
        ),
    );
}
