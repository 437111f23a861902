//! Rules about how people sign in.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use cognito_model::UserPool;

rules! {
    /// A preferred username that has no user name beside it.
    error preferred_username_without_username {
        guards: [SignInAliases.username, SignInAliases.preferred_username, UserPool.sign_in_aliases],
        reason: "Cognito accepts a preferred username only beside an immutable user name",
        evidence: "aws-cdk-lib 2.276.0, user-pool",
        bad: "sign_in_aliases: { preferred_username }",
        good: "sign_in_aliases: { username, preferred_username }",
        check: [Pool(check_preferred_username_without_username)],
    }

    /// First factors without the password.
    error password_factor_required {
        guards: [SignInPolicy.allowed_first_auth_factors, AllowedFirstAuthFactors.password, UserPool.sign_in_policy],
        reason: "the password cannot be taken away from the first factors, whatever else there is",
        evidence: "aws-cdk-lib 2.276.0, user-pool",
        bad: "sign_in_policy: { allowed_first_auth_factors: { email_otp } }",
        good: "sign_in_policy: { allowed_first_auth_factors: { password, email_otp } }",
        check: [Pool(check_password_factor_required)],
    }

    /// A relying party id that is empty or too long.
    error passkey_relying_party_id_length {
        guards: [UserPool.passkey_relying_party_id],
        reason: "the relying party id is a domain name of 1 to 63 characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API SetUserPoolMfaConfig, WebAuthnConfiguration",
        bad: r#"passkey_relying_party_id: """#,
        good: r#"passkey_relying_party_id: "auth.example.com""#,
        check: [Limit(LimitKind::Length)],
    }

    /// Threat protection under its old name and under its new one.
    error advanced_security_mode_conflict {
        guards: [
            UserPool.advanced_security_mode,
            UserPool.standard_threat_protection_mode,
            UserPool.custom_threat_protection_mode,
        ],
        reason: "both names stand for the same property, so that only one of them can be written",
        evidence: "aws-cdk-lib 2.276.0, user-pool",
        bad: "feature_plan: Plus,\nadvanced_security_mode: Enforced,\nstandard_threat_protection_mode: FullFunction",
        good: "feature_plan: Plus,\nstandard_threat_protection_mode: FullFunction",
        check: [Pool(check_advanced_security_mode_conflict)],
    }
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
        Finding::at(
            setting(&["sign_in_aliases", "preferred_username"]),
            "`preferred_username` needs `username` among the sign-in aliases",
            format!("write `sign_in_aliases: {{ {} }}`", wanted.join(", ")),
        )
        .at_key()
        .about(setting(&["sign_in_aliases", "username"])),
    );
}

fn check_password_factor_required(pool: &UserPool, report: &mut Report) {
    let policy = pool.sign_in_policy.as_ref();
    let Some(factors) = policy.and_then(|policy| policy.allowed_first_auth_factors.as_ref()) else {
        return;
    };
    if factors.password {
        return;
    }
    let others = crate::factors::plan::factors_beyond_password(factors);
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
        Finding::at(
            setting(&["sign_in_policy", "allowed_first_auth_factors", "password"]),
            fact,
            format!("write `allowed_first_auth_factors: {{ {} }}`", wanted.join(", ")),
        )
        .at_key(),
    );
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
        Finding::at(
            setting(&["advanced_security_mode"]),
            format!("`advanced_security_mode` is written beside {}", listed(modern)),
            "leave `advanced_security_mode` out, and say what it says by `standard_threat_protection_mode`",
        )
        .at_key()
        .about(setting(&["standard_threat_protection_mode"]))
        .about(setting(&["custom_threat_protection_mode"])),
    );
}
