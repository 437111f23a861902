//! Rules about account recovery: with the second factor, or in a way that does not work.

use crate::engine::words::chosen;
use crate::engine::finding::{Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::factors::mfa::second_factors;
use crate::factors::sms_role::{role_settings, sends_texts};
use crate::sign_up::confirmation::{has_pre_sign_up, verification_settings};
use cognito_model::{AccountRecovery, UserPool};

rules! {
    /// Email as a second factor and as the only way to recover an account.
    warn recovery_by_mfa_email {
        guards: [UserPool.account_recovery],
        reason: "anyone who can read a user's email would have both the password and the second factor, and Cognito has been seen to reject this combination",
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

    /// SMS messages as a second factor and as a way to recover an account.
    ///
    /// No source says which combinations Cognito rejects, and the CDK's default recovery includes the phone too.
    warn recovery_by_mfa_phone {
        guards: [UserPool.account_recovery],
        reason: "Cognito has been seen to reject recovery by phone when SMS messages are a second factor",
        evidence: "aws/aws-cdk#11478",
        bad: "mfa: Optional,\nmfa_second_factor: { sms, otp },\naccount_recovery: PhoneAndEmail",
        good: "mfa: Optional,\nmfa_second_factor: { sms, otp },\naccount_recovery: EmailOnly",
        check: [Pool(check_recovery_by_mfa_phone)],
    }

    /// Recovery only by SMS message, in a pool without a role to send SMS messages.
    warn recovery_without_role {
        guards: [UserPool.account_recovery],
        after: [
            crate::factors::sms_role::sms_mfa_without_role,
            crate::factors::sms_role::phone_verification_without_role,
            crate::messages::sms::sms_role_disabled,
            crate::sign_in::first_factors::sms_otp_without_role,
        ],
        reason: "the template creates a role for SMS messages for a second factor, an alias or a verification, but not for recovery",
        evidence: "API CreateUserPool, SmsConfiguration; aws/aws-cdk#11478",
        bad: "account_recovery: PhoneOnlyWithoutMfa",
        good: "account_recovery: PhoneOnlyWithoutMfa,\nenable_sms_role",
        check: [Pool(check_recovery_without_role)],
    }

    /// Recovery by an email address or phone number that the pool never verifies.
    ///
    /// This is a warning, because an administrator or the application can verify the user's email address or phone number.
    warn recovery_not_verified {
        guards: [UserPool.account_recovery, UserPool.auto_verify],
        after: [recovery_without_role, recovery_by_mfa_email, recovery_by_mfa_phone],
        reason: "Cognito sends password reset codes only to verified email addresses and phone numbers",
        evidence: "Amazon Cognito Developer Guide, Recovering user accounts; API CreateUserPool, AccountRecoverySetting",
        bad: "sign_in_aliases: { email },\nenable_sms_role,\naccount_recovery: PhoneOnlyWithoutMfa",
        good: "sign_in_aliases: { email },\naccount_recovery: EmailOnly",
        check: [Pool(check_recovery_not_verified)],
    }
}

fn check_recovery_by_mfa_email(pool: &UserPool, report: &mut Report) {
    if pool.account_recovery != Some(AccountRecovery::EmailOnly) || !pool.allows_email_mfa() {
        return;
    }
    report.push(
        Finding::at(
            setting(&["account_recovery"]),
            "`account_recovery` is `EmailOnly`, but `email` is a second factor",
            Help::from("write `account_recovery: PhoneWithoutMfaAndEmail`, or remove `email` from `mfa_second_factor`").sets(&["account_recovery"], "PhoneWithoutMfaAndEmail"),
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
            format!("`account_recovery` is `{recovery}`, but `sms` is a second factor"),
            Help::from("write `account_recovery: EmailOnly`, or `mfa_second_factor: { otp }`").sets(&["account_recovery"], "EmailOnly").sets(&["mfa_second_factor"], "{ otp }"),
        )
        .about(setting(&["mfa"]))
        .about_all(second_factors()),
    );
}

fn check_recovery_without_role(pool: &UserPool, report: &mut Report) {
    let has_role = sends_texts(pool);
    if pool.account_recovery != Some(AccountRecovery::PhoneOnlyWithoutMfa) || has_role {
        return;
    }
    report.push(
        Finding::at(
            setting(&["account_recovery"]),
            "`PhoneOnlyWithoutMfa` cannot recover accounts, because the pool has no role for SMS messages",
            Help::from("write `enable_sms_role`, or `account_recovery: EmailOnly`").sets(&["enable_sms_role"], "true").sets(&["account_recovery"], "EmailOnly"),
        )
        .about(crate::sign_in::first_factors::first_factor("sms_otp"))
        .about_all(role_settings()),
    );
}

fn check_recovery_not_verified(pool: &UserPool, report: &mut Report) {
    let Some(recovery) = pool.account_recovery.as_ref().filter(|_| pool.import.is_none()) else {
        return;
    };
    let verified = pool.effective_auto_verify();
    let (email, phone) = verified.map_or((false, false), |verified| (verified.email, verified.phone));
    let (name, wanted) = match recovery {
        AccountRecovery::EmailOnly if !email => ("EmailOnly", "email"),
        AccountRecovery::PhoneOnlyWithoutMfa if !phone => ("PhoneOnlyWithoutMfa", "phone"),
        AccountRecovery::EmailAndPhoneWithoutMfa if !email && !phone => ("EmailAndPhoneWithoutMfa", "email"),
        AccountRecovery::PhoneWithoutMfaAndEmail if !email && !phone => ("PhoneWithoutMfaAndEmail", "email"),
        AccountRecovery::PhoneAndEmail if !email && !phone => ("PhoneAndEmail", "email"),
        _ => return,
    };
    // If users do not sign up themselves and nothing is verified, administrators take care of it. Or a trigger does.
    let is_left_to_others = !email && !phone && !pool.effective_self_sign_up();
    if is_left_to_others || has_pre_sign_up(pool) {
        return;
    }
    let all = [("email", email || wanted == "email"), ("phone", phone || wanted == "phone")];
    let all = chosen(&all);
    let fact = match recovery {
        AccountRecovery::EmailOnly => "`EmailOnly` needs a verified email address, but the pool does not verify email addresses".to_owned(),
        AccountRecovery::PhoneOnlyWithoutMfa => {
            "`PhoneOnlyWithoutMfa` needs a verified phone number, but the pool does not verify phone numbers".to_owned()
        }
        _ => format!("`{name}` needs a verified email address or phone number, but the pool verifies neither"),
    };
    report.push(
        Finding::at(
            setting(&["account_recovery"]),
            fact,
            Help::from(format!(
                "write `auto_verify: {{ {} }}`, or choose another `account_recovery`",
                all.join(", ")
            ))
            .sets(&["auto_verify"], format!("{{ {} }}", all.join(", "))),
        )
        .about(setting(&["self_sign_up_enabled"]))
        .about_all(verification_settings()),
    );
}
