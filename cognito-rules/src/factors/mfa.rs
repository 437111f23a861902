//! Rules about the second factor and about text messages.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use crate::factors::second_factors::{mode, second_factors};
use crate::factors::plan::has_email_mfa;
use cognito_model::{MfaSecondFactor, UserPool, UserPoolEmail};

rules! {
    /// A message for the second factor without a place for its code.
    error mfa_message_placeholder {
        guards: [UserPool.mfa_message],
        reason: "Cognito writes the code in the place of `{####}`",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, SmsAuthenticationMessage",
        bad: r#"mfa_message: "Here is your code""#,
        good: r#"mfa_message: "Your code is {####}""#,
        check: [Limit(LimitKind::Contains)],
    }

    /// A message for the second factor that is too long for one text message.
    error mfa_message_length {
        guards: [UserPool.mfa_message],
        reason: "a text message of Cognito has at most 140 characters, counted in UTF-16",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, SmsAuthenticationMessage",
        bad: r#"mfa_message: "Thank you for using our wonderful application, which would not be what it is without people like you. We send you this code, and we send it to nobody else: {####}""#,
        good: r#"mfa_message: "Your code is {####}""#,
        check: [Limit(LimitKind::Length)],
    }

    /// Codes by email where Cognito sends the emails itself.
    error email_mfa_without_ses {
        guards: [MfaSecondFactor.email, UserPool.mfa_second_factor, UserPool.email],
        reason: "Cognito sends codes for the second factor only through Amazon SES, not from its own address",
        evidence: "aws-cdk-lib 2.276.0, user-pool; go-to-k/cdkd#2069",
        bad: "mfa: Optional,\nmfa_second_factor: { otp, email }",
        good: r#"mfa: Optional,
mfa_second_factor: { otp, email },
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" }"#,
        check: [Pool(check_email_mfa_without_ses)],
    }

    /// Second factors of a pool that asks for none.
    warn second_factor_without_mfa {
        guards: [UserPool.mfa_second_factor],
        reason: "Cognito takes no second factor while MFA is off, so that the template leaves them out, as the CDK's does",
        evidence: "go-to-k/cdkd#1923; go-to-k/cdkd#2069; aws-cdk-lib 2.276.0, user-pool",
        bad: "mfa_second_factor: { otp }",
        good: "mfa: Optional,\nmfa_second_factor: { otp }",
        check: [Pool(check_second_factor_without_mfa)],
    }

    /// A role for text messages beside the word that there is to be none.
    error sms_role_disabled {
        guards: [UserPool.sms_role, UserPool.enable_sms_role],
        reason: "without a role the pool sends no text messages, so that a role beside it would be lost without a word",
        evidence: "aws-cdk-lib 2.276.0, user-pool",
        bad: r#"sms_role: "arn:aws:iam::123456789012:role/sms",
enable_sms_role: false"#,
        good: r#"sms_role: "arn:aws:iam::123456789012:role/sms""#,
        check: [Pool(check_sms_role_disabled)],
    }
}

fn check_email_mfa_without_ses(pool: &UserPool, report: &mut Report) {
    if !has_email_mfa(pool) || matches!(pool.email, Some(UserPoolEmail::Ses(_))) {
        return;
    }
    let fact = match pool.email {
        Some(_) => "`email` as a second factor needs emails by Amazon SES, and the pool has `email: Cognito`",
        None => "`email` as a second factor needs emails by Amazon SES, and the pool has no `email` setting",
    };
    report.push(
        Finding::at(setting(&["mfa_second_factor", "email"]),
            fact,
            "write `email: Ses { from_email: \"noreply@example.com\", ses_region: \"us-east-1\" }` with an address that SES has \
             verified",
        )
        .at_key()
        .about(setting(&["email"]))
        .about(setting(&["mfa"])),
    );
}

fn check_second_factor_without_mfa(pool: &UserPool, report: &mut Report) {
    let Some(MfaSecondFactor { sms, otp, email }) = pool.mfa_second_factor else {
        return;
    };
    let written = [("sms", sms), ("otp", otp), ("email", email)].into_iter();
    let written: Vec<&str> = written.filter_map(|(name, is_on)| is_on.then_some(name)).collect();
    // An imported pool has no such setting at all.
    if mode(pool).is_some() || written.is_empty() || pool.import.is_some() {
        return;
    }
    let off = match pool.mfa {
        Some(_) => "`mfa: Off` is written",
        None => "`mfa` is not written",
    };
    report.push(
        Finding::at(
            setting(&["mfa_second_factor"]),
            format!("{off}, so that nobody is asked for {}", listed(written)),
            "write `mfa: Optional` or `mfa: Required`, or leave `mfa_second_factor` out",
        )
        .at_key()
        .about(setting(&["mfa"]))
        .about_all(second_factors()),
    );
}

fn check_sms_role_disabled(pool: &UserPool, report: &mut Report) {
    if pool.enable_sms_role != Some(false) || pool.sms_role.is_none() {
        return;
    }
    report.push(
        Finding::at(
            setting(&["enable_sms_role"]),
            "`enable_sms_role: false` is written beside `sms_role`",
            "leave `enable_sms_role` out to use the role, or `sms_role` to send no text messages",
        )
        .at_key()
        .about(setting(&["sms_role"])),
    );
}
