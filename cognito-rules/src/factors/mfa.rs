//! Rules about MFA: its second factors, and the message for them.

use crate::engine::finding::{Edit, Finding, Help, fields};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use cognito_model::{MfaSecondFactor, SettingPath, UserPool};

rules! {
    /// A pool that requires or offers a second factor, but has none.
    error mfa_without_factor {
        guards: [UserPool.mfa, UserPool.mfa_second_factor],
        reason: "Cognito needs at least one second factor while `mfa` is on",
        evidence: "sst/sst#5177",
        measured: [("ekaya97", "2024-12", "sst/sst#5177")],
        bad: "mfa: Required,\nmfa_second_factor: { otp: false }",
        good: "mfa: Required,\nmfa_second_factor: { otp }",
        check: [Pool(check_mfa_without_factor)],
    }

    /// Second factors in a pool that does not use them.
    warn second_factor_without_mfa {
        guards: [UserPool.mfa_second_factor],
        reason: "Cognito accepts no second factor while MFA is off, so the template leaves second factors out, as the CDK does",
        evidence: "go-to-k/cdkd#1923; go-to-k/cdkd#2069; aws-cdk-lib 2.276.0, user-pool",
        measured: [("go-to-k", "2026-08", "go-to-k/cdkd#1923")],
        bad: "mfa_second_factor: { otp }",
        good: "mfa: Optional,\nmfa_second_factor: { otp }",
        check: [Pool(check_second_factor_without_mfa)],
    }

    /// Sign-in with phone numbers, with a second factor that does not use the phone.
    warn phone_sign_in_without_sms_mfa {
        guards: [UserPool.mfa_second_factor],
        reason: "Cognito requires SMS messages as a second factor for users who sign in by phone, according to Amplify",
        evidence: "aws-amplify/amplify-backend, auth-construct",
        bad: "sign_in_aliases: { phone },\nmfa: Required,\nmfa_second_factor: { otp }",
        good: "sign_in_aliases: { phone },\nmfa: Required,\nmfa_second_factor: { sms, otp }",
        check: [Pool(check_phone_sign_in_without_sms_mfa)],
    }

    /// A message for the second factor without a placeholder for its code.
    error mfa_message_placeholder {
        guards: [UserPool.mfa_message, EmailAuthentication.message],
        reason: "Cognito replaces `{####}` with the code",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, SmsAuthenticationMessage; API SetUserPoolMfaConfig, EmailMfaMessageType",
        bad: r#"mfa_message: "Here is your code""#,
        good: r#"mfa_message: "Your code is {####}""#,
        check: [Limit(LimitKind::Contains)],
    }

    /// A message for the second factor that is too long for one SMS message.
    error mfa_message_length {
        guards: [UserPool.mfa_message],
        reason: "Cognito's SMS messages have at most 140 characters, counted in UTF-16",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, SmsAuthenticationMessage",
        bad: r#"mfa_message: "Thank you for using our wonderful application, which would not be what it is without people like you. We send you this code, and we send it to nobody else: {####}""#,
        good: r#"mfa_message: "Your code is {####}""#,
        check: [Limit(LimitKind::Length)],
    }
}

fn check_mfa_without_factor(pool: &UserPool, report: &mut Report) {
    let (Some(mode), Some(MfaSecondFactor::DEFAULT)) = (mode(pool), &pool.mfa_second_factor) else {
        return;
    };
    report.push(
        Finding::at(
            setting(&["mfa_second_factor"]),
            format!("`mfa_second_factor` has no factor, but the pool has `mfa: {mode}`"),
            Help::from("write `mfa_second_factor: { otp }` with the factors to choose from, or `mfa: Off`").sets(&["mfa_second_factor"], "{ otp }"),
        )
        .at_key()
        .about_all(second_factors())
        .about(setting(&["mfa"])),
    );
}

fn check_second_factor_without_mfa(pool: &UserPool, report: &mut Report) {
    let written = pool.mfa_second_factor.as_ref().map(MfaSecondFactor::names);
    let written = written.unwrap_or_default();
    if pool.allows_mfa() || written.is_empty() {
        return;
    }
    let off = match pool.mfa {
        Some(_) => "`mfa` is `Off`",
        None => "`mfa` is not set",
    };
    report.push(
        Finding::at(
            setting(&["mfa_second_factor"]),
            format!("{off}, so Cognito asks no user for {}", listed(written)),
            Help::from("write `mfa: Optional` or `mfa: Required`, or remove `mfa_second_factor`").sets(&["mfa"], "Optional").sets(&["mfa"], "Required").edit(Edit::Remove),
        )
        .at_key()
        .about(setting(&["mfa"]))
        .about_all(second_factors()),
    );
}

fn check_phone_sign_in_without_sms_mfa(pool: &UserPool, report: &mut Report) {
    let (Some(mode), Some(factors), Some(aliases)) = (mode(pool), &pool.mfa_second_factor, &pool.sign_in_aliases)
    else {
        return;
    };
    // With a username or an email address among the aliases, not every user has a phone number.
    if !aliases.phone || aliases.email || aliases.username || factors.sms || *factors == MfaSecondFactor::DEFAULT {
        return;
    }
    let all: Vec<&str> = std::iter::once("sms").chain(factors.names()).collect();
    let value = format!("{{ {} }}", all.join(", "));
    let help = Help::from("add `sms` to the second factors");
    report.push(
        Finding::at(
            setting(&["mfa_second_factor"]),
            format!("`mfa_second_factor` has no `sms`, but the pool has `sign_in_aliases: {{ phone }}` and `mfa: {mode}`"),
            help.edit(Edit::Replace(value)),
        )
        .at_key()
        .about_all(second_factors())
        .about_all(
            [
                &["mfa"][..],
                &["sign_in_aliases", "phone"],
                &["sign_in_aliases", "email"],
                &["sign_in_aliases", "username"],
            ]
            .map(setting),
        ),
    );
}

/// The value of `mfa`, if it allows a second factor.
fn mode(pool: &UserPool) -> Option<&'static str> {
    let mfa = pool.mfa.as_ref().filter(|_| pool.allows_mfa())?;
    Some(mfa.row().name)
}

/// The paths of the second factors. One by one, because each can be a constant of the program.
pub(crate) fn second_factors() -> Vec<SettingPath> {
    fields(&setting(&["mfa_second_factor"]), &["sms", "otp", "email"])
}
