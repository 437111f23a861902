//! Rules about how people sign in.

use crate::pool::UserPool;
use crate::rules::rule_macro::rule;
use crate::rules::words::listed;
use crate::rules::{Check, Level, Report, Rule, Violation, setting};

rule! {
    /// A preferred username that has no user name beside it.
    pub static PREFERRED_USERNAME_WITHOUT_USERNAME: Rule = Rule {
        name: "preferred_username_without_username",
        level: Level::Error,
        reason: "Cognito accepts a preferred username only beside an immutable user name",
        evidence: "aws-cdk-lib 2.276.0, user-pool",
        bad: "sign_in_aliases: { preferred_username }",
        good: "sign_in_aliases: { username, preferred_username }",
        check: Check::Pool(check_preferred_username_without_username),
    };
}

fn check_preferred_username_without_username(pool: &UserPool, report: &mut Report) {
    let Some(aliases) = &pool.sign_in_aliases else { return };
    if !aliases.preferred_username || aliases.username {
        return;
    }
    let wanted: Vec<&str> = [
        ("username", true),
        ("email", aliases.email),
        ("phone", aliases.phone),
        ("preferred_username", true),
    ]
    .into_iter()
    .filter_map(|(alias, is_wanted)| is_wanted.then_some(alias))
    .collect();
    report.push(
        Violation::new(
            &PREFERRED_USERNAME_WITHOUT_USERNAME,
            setting(&["sign_in_aliases", "preferred_username"]),
            "`preferred_username` needs `username` among the sign-in aliases",
            format!("write `sign_in_aliases: {{ {} }}`", wanted.join(", ")),
        )
        .at_key()
        .about(setting(&["sign_in_aliases", "username"])),
    );
}

rule! {
    /// First factors without the password.
    pub static PASSWORD_FACTOR_REQUIRED: Rule = Rule {
        name: "password_factor_required",
        level: Level::Error,
        reason: "the password cannot be taken away from the first factors, whatever else there is",
        evidence: "aws-cdk-lib 2.276.0, user-pool",
        bad: "sign_in_policy: { allowed_first_auth_factors: { email_otp } }",
        good: "sign_in_policy: { allowed_first_auth_factors: { password, email_otp } }",
        check: Check::Pool(check_password_factor_required),
    };
}

fn check_password_factor_required(pool: &UserPool, report: &mut Report) {
    let policy = pool.sign_in_policy.as_ref();
    let Some(factors) = policy.and_then(|policy| policy.allowed_first_auth_factors.as_ref()) else {
        return;
    };
    if factors.password {
        return;
    }
    let others = super::plan::factors_beyond_password(factors);
    let wanted: Vec<&str> = ["password"].into_iter().chain(others.iter().copied()).collect();
    let fact = if others.is_empty() {
        "`allowed_first_auth_factors` is without `password`".to_owned()
    } else {
        format!(
            "`allowed_first_auth_factors` has {}, but not `password`",
            listed(&others)
        )
    };
    // At the key: a password that is not written at all leaves the name of the section to point at.
    report.push(
        Violation::new(
            &PASSWORD_FACTOR_REQUIRED,
            setting(&["sign_in_policy", "allowed_first_auth_factors", "password"]),
            fact,
            format!("write `allowed_first_auth_factors: {{ {} }}`", wanted.join(", ")),
        )
        .at_key(),
    );
}

rule! {
    /// A relying party id that is empty or too long.
    pub static PASSKEY_RELYING_PARTY_ID_LENGTH: Rule = Rule {
        name: "passkey_relying_party_id_length",
        level: Level::Error,
        reason: "the relying party id is a domain name of 1 to 63 characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API SetUserPoolMfaConfig, WebAuthnConfiguration",
        bad: r#"passkey_relying_party_id: """#,
        good: r#"passkey_relying_party_id: "auth.example.com""#,
        check: Check::Length { min: 1, max: 63 },
    };
}

rule! {
    /// Threat protection under its old name and under its new one.
    pub static ADVANCED_SECURITY_MODE_CONFLICT: Rule = Rule {
        name: "advanced_security_mode_conflict",
        level: Level::Error,
        reason: "both names stand for the same property, so that only one of them can be written",
        evidence: "aws-cdk-lib 2.276.0, user-pool",
        bad: "feature_plan: Plus,\nadvanced_security_mode: Enforced,\nstandard_threat_protection_mode: FullFunction",
        good: "feature_plan: Plus,\nstandard_threat_protection_mode: FullFunction",
        check: Check::Pool(check_advanced_security_mode_conflict),
    };
}

fn check_advanced_security_mode_conflict(pool: &UserPool, report: &mut Report) {
    let modern: Vec<&str> = [
        (
            "standard_threat_protection_mode",
            pool.standard_threat_protection_mode.is_some(),
        ),
        (
            "custom_threat_protection_mode",
            pool.custom_threat_protection_mode.is_some(),
        ),
    ]
    .into_iter()
    .filter_map(|(name, is_written)| is_written.then_some(name))
    .collect();
    if pool.advanced_security_mode.is_none() || modern.is_empty() {
        return;
    }
    // The old name is the one to go, because the new ones can say all that it does.
    report.push(
        Violation::new(
            &ADVANCED_SECURITY_MODE_CONFLICT,
            setting(&["advanced_security_mode"]),
            format!("`advanced_security_mode` is written beside {}", listed(modern)),
            "leave `advanced_security_mode` out, and say what it says by `standard_threat_protection_mode`",
        )
        .at_key()
        .about(setting(&["standard_threat_protection_mode"]))
        .about(setting(&["custom_threat_protection_mode"])),
    );
}
