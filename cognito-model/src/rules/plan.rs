//! Rules about what the Lite plan leaves out.
//!
//! A plan that is not written says nothing here: it is Essentials for a new pool, and what it was for an old one.

use crate::mfa::Mfa;
use crate::pool::{FeaturePlan, UserPool};
use crate::rules::rule_macro::rule;
use crate::rules::words::listed;
use crate::rules::{Check, Level, Report, Rule, Violation, setting};
use crate::sign_in::AllowedFirstAuthFactors;

/// What to write instead, for every rule here.
const UPGRADE: &str = "write `feature_plan: Essentials`";

fn is_lite(pool: &UserPool) -> bool {
    matches!(pool.feature_plan, Some(FeaturePlan::Lite))
}

rule! {
    /// A password history with the Lite plan.
    pub static PASSWORD_HISTORY_PLAN: Rule = Rule {
        name: "password_history_plan",
        level: Level::Error,
        reason: "the Lite plan keeps no old passwords, and takes no size for their history, not even 0",
        evidence: "aws-cdk-lib 2.276.0, user-pool; aws-amplify/amplify-backend#3043",
        bad: "feature_plan: Lite,\npassword_policy: { password_history_size: 5 }",
        good: "feature_plan: Essentials,\npassword_policy: { password_history_size: 5 }",
        check: Check::Pool(check_password_history_plan),
    };
}

fn check_password_history_plan(pool: &UserPool, report: &mut Report) {
    let policy = pool.password_policy.as_ref();
    if !is_lite(pool) || policy.is_none_or(|policy| policy.password_history_size.is_none()) {
        return;
    }
    report.push(
        Violation::new(
            &PASSWORD_HISTORY_PLAN,
            setting(&["password_policy", "password_history_size"]),
            "`password_history_size` needs a plan above `feature_plan: Lite`",
            format!("{UPGRADE}, or leave `password_history_size` out"),
        )
        .at_key()
        .about(setting(&["feature_plan"])),
    );
}

rule! {
    /// Codes or passkeys as the first factor with the Lite plan.
    pub static FIRST_FACTOR_PLAN: Rule = Rule {
        name: "first_factor_plan",
        level: Level::Error,
        reason: "signing in without a password is a feature of the Essentials plan",
        evidence: "aws-cdk-lib 2.276.0, user-pool; aws-amplify/amplify-backend#2805",
        bad: "feature_plan: Lite,\nsign_in_policy: { allowed_first_auth_factors: { password, passkey } }",
        good: "feature_plan: Essentials,\nsign_in_policy: { allowed_first_auth_factors: { password, passkey } }",
        check: Check::Pool(check_first_factor_plan),
    };
}

fn check_first_factor_plan(pool: &UserPool, report: &mut Report) {
    let policy = pool.sign_in_policy.as_ref();
    let Some(factors) = policy.and_then(|policy| policy.allowed_first_auth_factors.as_ref()) else {
        return;
    };
    let beyond = factors_beyond_password(factors);
    let Some(first) = beyond.first().filter(|_| is_lite(pool)) else {
        return;
    };
    // One plan is one mistake, however many factors it costs.
    let need = if beyond.len() == 1 { "needs" } else { "need" };
    let violation = Violation::new(
        &FIRST_FACTOR_PLAN,
        setting(&["sign_in_policy", "allowed_first_auth_factors", first]),
        format!("{} {need} a plan above `feature_plan: Lite`", listed(&beyond)),
        format!("{UPGRADE}, or `allowed_first_auth_factors: {{ password }}`"),
    );
    report.push(violation.at_key().about(setting(&["feature_plan"])));
}

/// The factors other than the password, as a declaration calls them.
pub(super) fn factors_beyond_password(factors: &AllowedFirstAuthFactors) -> Vec<&'static str> {
    [
        ("email_otp", factors.email_otp),
        ("sms_otp", factors.sms_otp),
        ("passkey", factors.passkey),
    ]
    .into_iter()
    .filter_map(|(name, is_allowed)| is_allowed.then_some(name))
    .collect()
}

rule! {
    /// Codes by email as the second factor with the Lite plan.
    pub static EMAIL_MFA_PLAN: Rule = Rule {
        name: "email_mfa_plan",
        level: Level::Error,
        reason: "codes by email are a feature of the Essentials plan",
        evidence: "aws-cdk-lib 2.276.0, user-pool; aws-amplify/amplify-backend#3043",
        bad: r#"feature_plan: Lite,
mfa: Optional,
mfa_second_factor: { otp, email },
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" }"#,
        good: r#"feature_plan: Essentials,
mfa: Optional,
mfa_second_factor: { otp, email },
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" }"#,
        check: Check::Pool(check_email_mfa_plan),
    };
}

fn check_email_mfa_plan(pool: &UserPool, report: &mut Report) {
    if !is_lite(pool) || !has_email_mfa(pool) {
        return;
    }
    report.push(
        Violation::new(
            &EMAIL_MFA_PLAN,
            setting(&["mfa_second_factor", "email"]),
            "`email` as a second factor needs a plan above `feature_plan: Lite`",
            format!("{UPGRADE}, or leave `email` out of `mfa_second_factor`"),
        )
        .at_key()
        .about(setting(&["feature_plan"]))
        .about(setting(&["mfa"])),
    );
}

/// Whether the second factor comes by email. While `mfa` is off, the factors are not looked at.
pub(super) fn has_email_mfa(pool: &UserPool) -> bool {
    matches!(pool.mfa, Some(Mfa::Optional | Mfa::Required))
        && pool.mfa_second_factor.as_ref().is_some_and(|factors| factors.email)
}
