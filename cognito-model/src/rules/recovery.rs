//! Rules about getting in again with what is the second factor already.

use crate::pool::UserPool;
use crate::rules::factors::{mode, second_factors};
use crate::rules::plan::has_email_mfa;
use crate::rules::rule_macro::rule;
use crate::rules::{Check, Level, Report, Rule, Violation, setting};
use crate::sign_in::AccountRecovery;

rule! {
    /// Email as the second factor and as the only way to get in again.
    pub static RECOVERY_BY_MFA_EMAIL: Rule = Rule {
        name: "recovery_by_mfa_email",
        level: Level::Warn,
        reason: "whoever reads somebody's emails would have the password and the second factor, and Cognito was seen to refuse it",
        evidence: "hashicorp/terraform-provider-aws#41049; aws-samples/generative-ai-use-cases#1401",
        bad: r#"mfa: Optional,
mfa_second_factor: { otp, email },
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" },
account_recovery: EmailOnly"#,
        good: r#"mfa: Optional,
mfa_second_factor: { otp, email },
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" },
account_recovery: PhoneWithoutMfaAndEmail"#,
        check: Check::Pool(check_recovery_by_mfa_email),
    };
}

fn check_recovery_by_mfa_email(pool: &UserPool, report: &mut Report) {
    if pool.account_recovery != Some(AccountRecovery::EmailOnly) || !has_email_mfa(pool) {
        return;
    }
    report.push(
        Violation::new(
            &RECOVERY_BY_MFA_EMAIL,
            setting(&["account_recovery"]),
            "`account_recovery` is `EmailOnly`, and `email` is a second factor",
            "write `account_recovery: PhoneWithoutMfaAndEmail`, or leave `email` out of `mfa_second_factor`",
        )
        .about(setting(&["mfa"]))
        .about_all(second_factors()),
    );
}

rule! {
    /// Text messages as the second factor and as a way to get in again.
    ///
    /// Where exactly the service begins to refuse it is not on record: the CDK's default recovery has the phone in it too.
    pub static RECOVERY_BY_MFA_PHONE: Rule = Rule {
        name: "recovery_by_mfa_phone",
        level: Level::Warn,
        reason: "Cognito was seen to refuse recovery by phone where text messages are a second factor",
        evidence: "aws/aws-cdk#11478",
        bad: "mfa: Optional,\nmfa_second_factor: { sms, otp },\naccount_recovery: PhoneAndEmail",
        good: "mfa: Optional,\nmfa_second_factor: { sms, otp },\naccount_recovery: EmailOnly",
        check: Check::Pool(check_recovery_by_mfa_phone),
    };
}

fn check_recovery_by_mfa_phone(pool: &UserPool, report: &mut Report) {
    let recovery = match pool.account_recovery {
        Some(AccountRecovery::PhoneAndEmail) => "PhoneAndEmail",
        Some(AccountRecovery::PhoneOnlyWithoutMfa) => "PhoneOnlyWithoutMfa",
        Some(AccountRecovery::PhoneWithoutMfaAndEmail) => "PhoneWithoutMfaAndEmail",
        Some(AccountRecovery::EmailAndPhoneWithoutMfa) => "EmailAndPhoneWithoutMfa",
        Some(AccountRecovery::EmailOnly | AccountRecovery::None) | None => return,
    };
    let has_sms = pool.effective_mfa_second_factor().is_some_and(|factors| factors.sms);
    if mode(pool).is_none() || !has_sms {
        return;
    }
    report.push(
        Violation::new(
            &RECOVERY_BY_MFA_PHONE,
            setting(&["account_recovery"]),
            format!("`account_recovery` is `{recovery}`, and `sms` is a second factor"),
            "write `account_recovery: EmailOnly`, or `mfa_second_factor: { otp }`",
        )
        .about(setting(&["mfa"]))
        .about_all(second_factors()),
    );
}
