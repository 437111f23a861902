//! Rules about factors that do not go together, and about factors that the pool has no means for.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use cognito_model::{AllowedFirstAuthFactors, Mfa, MfaSecondFactor, SettingPath, UserPool};

rules! {
    /// A second factor that users can have none of.
    error mfa_without_factor {
        guards: [UserPool.mfa, UserPool.mfa_second_factor],
        reason: "Cognito does not take away every second factor while `mfa` asks for one",
        evidence: "sst/sst#5177",
        bad: "mfa: Required,\nmfa_second_factor: { otp: false }",
        good: "mfa: Required,\nmfa_second_factor: { otp }",
        check: [Pool(check_mfa_without_factor)],
    }

    /// Text messages as the second factor of a pool that is to send none.
    error sms_mfa_without_role {
        guards: [UserPool.mfa_second_factor, UserPool.enable_sms_role],
        reason: "Cognito wants to know the role that sends text messages before they can be a second factor",
        evidence: "aws/aws-cdk#11478; aws/aws-cdk#12075; aws/aws-cli#3876; hashicorp/terraform-provider-aws#7261",
        bad: "mfa: Optional,\nmfa_second_factor: { sms, otp },\nenable_sms_role: false",
        good: "mfa: Optional,\nmfa_second_factor: { otp },\nenable_sms_role: false",
        check: [Pool(check_sms_mfa_without_role)],
    }

    /// Codes as the first factor where everybody needs a second one.
    error code_factor_with_required_mfa {
        guards: [AllowedFirstAuthFactors.email_otp, AllowedFirstAuthFactors.sms_otp, UserPool.mfa],
        reason: "where a second factor is required, Cognito takes only passwords and passkeys for the first",
        evidence: "go-to-k/cdkd#1975; go-to-k/cdkd#2069",
        bad: "mfa: Required,\nmfa_second_factor: { otp },\nsign_in_policy: { allowed_first_auth_factors: { password, email_otp } }",
        good: "mfa: Optional,\nmfa_second_factor: { otp },\nsign_in_policy: { allowed_first_auth_factors: { password, email_otp } }",
        check: [Pool(check_code_factor_with_required_mfa)],
    }

    /// Passkeys as the first factor where everybody needs a second one and a passkey is only one.
    error passkey_with_required_mfa {
        guards: [AllowedFirstAuthFactors.passkey, UserPool.mfa],
        reason: "where a second factor is required, Cognito takes passkeys only if it is told that each counts as both factors",
        evidence: "go-to-k/cdkd#2064; hashicorp/terraform-provider-aws#50110",
        bad: "mfa: Required,\nmfa_second_factor: { otp },\nsign_in_policy: { allowed_first_auth_factors: { password, passkey } }",
        good: r#"mfa: Required,
mfa_second_factor: { otp },
sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
property_overrides: { "WebAuthnFactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION" }"#,
        check: [Pool(check_passkey_with_required_mfa)],
    }

    /// Codes by text message as the first factor of a pool that has no role to send them.
    ///
    /// The service was seen to refuse it, but the CDK's guide has it, and a program of the CDK has to go through.
    warn sms_otp_without_role {
        guards: [AllowedFirstAuthFactors.sms_otp, UserPool.enable_sms_role],
        reason: "a role for text messages is created for a second factor, an alias or a verification, not for a first factor",
        evidence: "go-to-k/cdkd#2069",
        bad: "sign_in_policy: { allowed_first_auth_factors: { password, sms_otp } }",
        good: "sign_in_policy: { allowed_first_auth_factors: { password, sms_otp } },\nenable_sms_role",
        check: [Pool(check_sms_otp_without_role)],
    }

    /// Phone numbers that are verified by a pool that is to send no text messages.
    warn phone_verification_without_role {
        guards: [UserPool.enable_sms_role],
        reason: "a phone number is verified by a text message",
        evidence: "aws/aws-cdk#11478",
        bad: "auto_verify: { phone },\nenable_sms_role: false",
        good: "auto_verify: { phone }",
        check: [Pool(check_phone_verification_without_role)],
    }

    /// Phone numbers to sign in with, and a second factor that does not come by phone.
    warn phone_sign_in_without_sms_mfa {
        guards: [UserPool.mfa_second_factor],
        reason: "Cognito wants text messages among the second factors of those who sign in by phone, as Amplify has it",
        evidence: "aws-amplify/amplify-backend, auth-construct",
        bad: "sign_in_aliases: { phone },\nmfa: Required,\nmfa_second_factor: { otp }",
        good: "sign_in_aliases: { phone },\nmfa: Required,\nmfa_second_factor: { sms, otp }",
        check: [Pool(check_phone_sign_in_without_sms_mfa)],
    }
}

fn check_mfa_without_factor(pool: &UserPool, report: &mut Report) {
    let (Some(mode), Some(MfaSecondFactor::DEFAULT)) = (mode(pool), &pool.mfa_second_factor) else {
        return;
    };
    report.push(
        Finding::at(
            setting(&["mfa_second_factor"]),
            format!("`mfa_second_factor` has no factor, beside `mfa: {mode}`"),
            "write `mfa_second_factor: { otp }` with the factors to choose from, or `mfa: Off`",
        )
        .at_key()
        .about_all(second_factors())
        .about(setting(&["mfa"])),
    );
}

fn check_sms_mfa_without_role(pool: &UserPool, report: &mut Report) {
    if !is_sms_mfa_without_role(pool) {
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
            "leave `enable_sms_role` out, or write `mfa_second_factor: { otp }`",
        )
        .at_key()
        .about_all(second_factors())
        .about(setting(&["mfa"]))
        .about(setting(&["sms_role"])),
    );
}

fn is_sms_mfa_without_role(pool: &UserPool) -> bool {
    sends_no_texts(pool) && pool.effective_mfa_second_factor().is_some_and(|factors| factors.sms)
}

/// Whether the declaration says that the pool has no role for text messages.
fn sends_no_texts(pool: &UserPool) -> bool {
    pool.enable_sms_role == Some(false) && pool.sms_role.is_none()
}

fn check_code_factor_with_required_mfa(pool: &UserPool, report: &mut Report) {
    let (Some(Mfa::Required), Some(factors)) = (&pool.mfa, first_factors(pool)) else {
        return;
    };
    let codes: Vec<&str> = [("email_otp", factors.email_otp), ("sms_otp", factors.sms_otp)]
        .into_iter()
        .filter_map(|(name, is_on)| is_on.then_some(name))
        .collect();
    let Some(first) = codes.first() else { return };
    let does = if codes.len() == 1 { "does" } else { "do" };
    report.push(
        Finding::at(
            first_factor(first),
            format!("{} {does} not go with `mfa: Required`", listed(&codes)),
            "write `mfa: Optional`, or leave the code out of `allowed_first_auth_factors`",
        )
        .at_key()
        .about(setting(&["mfa"])),
    );
}

fn check_passkey_with_required_mfa(pool: &UserPool, report: &mut Report) {
    let has_passkey = first_factors(pool).is_some_and(|factors| factors.passkey);
    // What an override sets is not looked into: it may be an intrinsic.
    let is_set = pool.property_overrides.named("WebAuthnFactorConfiguration").is_some();
    if pool.mfa != Some(Mfa::Required) || !has_passkey || is_set {
        return;
    }
    report.push(
        Finding::at(
            first_factor("passkey"),
            "`passkey` does not go with `mfa: Required`, as long as a passkey is a single factor",
            "write `mfa: Optional`, or `property_overrides: { \"WebAuthnFactorConfiguration\": \
             \"MULTI_FACTOR_WITH_USER_VERIFICATION\" }`",
        )
        .at_key()
        .about(setting(&["mfa"]))
        .about(setting(&["property_overrides"])),
    );
}

fn check_sms_otp_without_role(pool: &UserPool, report: &mut Report) {
    let has_code = first_factors(pool).is_some_and(|factors| factors.sms_otp);
    let has_role = pool.sms_role.is_some() || pool.generates_sms_role();
    // With a required second factor the code itself is in the wrong place.
    if !has_code || has_role || pool.mfa == Some(Mfa::Required) || pool.import.is_some() {
        return;
    }
    report.push(
        Finding::at(
            first_factor("sms_otp"),
            "`sms_otp` needs a role for text messages, and the pool has none",
            "write `enable_sms_role`, or leave `sms_otp` out",
        )
        .at_key()
        .about_all(second_factors())
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

fn check_phone_verification_without_role(pool: &UserPool, report: &mut Report) {
    let verifies = pool.effective_auto_verify().is_some_and(|verified| verified.phone);
    // The second factor says it already.
    if !verifies || !sends_no_texts(pool) || is_sms_mfa_without_role(pool) {
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
            format!("leave `enable_sms_role` out, or {leave}"),
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

fn check_phone_sign_in_without_sms_mfa(pool: &UserPool, report: &mut Report) {
    let (Some(mode), Some(factors), Some(aliases)) = (mode(pool), &pool.mfa_second_factor, &pool.sign_in_aliases)
    else {
        return;
    };
    // A phone number beside a user name or an email address is not what everybody has.
    if !aliases.phone || aliases.email || aliases.username || factors.sms || *factors == MfaSecondFactor::DEFAULT {
        return;
    }
    report.push(
        Finding::at(
            setting(&["mfa_second_factor"]),
            format!("`mfa_second_factor` is without `sms`, beside `sign_in_aliases: {{ phone }}` and `mfa: {mode}`"),
            "write `sms` among the second factors",
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

/// What `mfa` says, where it asks for a second factor.
pub(crate) fn mode(pool: &UserPool) -> Option<&'static str> {
    match pool.mfa {
        Some(Mfa::Optional) => Some("Optional"),
        Some(Mfa::Required) => Some("Required"),
        Some(Mfa::Off) | None => None,
    }
}

/// The first factors that are written.
pub(crate) fn first_factors(pool: &UserPool) -> Option<&AllowedFirstAuthFactors> {
    pool.sign_in_policy.as_ref()?.allowed_first_auth_factors.as_ref()
}

/// The place of a first factor.
pub(crate) fn first_factor(name: &'static str) -> SettingPath {
    setting(&["sign_in_policy", "allowed_first_auth_factors", name])
}

/// The places of the second factors. One by one, because each can be a constant of the program.
pub(crate) fn second_factors() -> [SettingPath; 3] {
    ["sms", "otp", "email"].map(|name| setting(&["mfa_second_factor", name]))
}
