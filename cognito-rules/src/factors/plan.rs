//! Rules about what the Lite plan leaves out.
//!
//! A plan that is not written says nothing here: it is Essentials for a new pool, and what it was for an old one.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use cognito_model::{AllowedFirstAuthFactors, FeaturePlan, Mfa, UserPool};

/// What to write instead, for every rule here.
const UPGRADE: &str = "write `feature_plan: Essentials`";

fn is_lite(pool: &UserPool) -> bool {
    matches!(pool.feature_plan, Some(FeaturePlan::Lite))
}

rules! {
    /// A password history with the Lite plan.
    error password_history_plan {
        guards: [PasswordPolicy.password_history_size, UserPool.feature_plan, UserPool.password_policy],
        reason: "the Lite plan keeps no old passwords, and takes no size for their history, not even 0",
        evidence: "aws-cdk-lib 2.276.0, user-pool; aws-amplify/amplify-backend#3043",
        bad: "feature_plan: Lite,\npassword_policy: { password_history_size: 5 }",
        good: "feature_plan: Essentials,\npassword_policy: { password_history_size: 5 }",
        check: [Pool(check_password_history_plan)],
    }

    /// Codes or passkeys as the first factor with the Lite plan.
    error first_factor_plan {
        guards: [
            SignInPolicy.allowed_first_auth_factors,
            AllowedFirstAuthFactors.email_otp,
            AllowedFirstAuthFactors.sms_otp,
            AllowedFirstAuthFactors.passkey,
            UserPool.feature_plan,
            UserPool.sign_in_policy,
        ],
        reason: "signing in without a password is a feature of the Essentials plan",
        evidence: "aws-cdk-lib 2.276.0, user-pool; aws-amplify/amplify-backend#2805",
        bad: "feature_plan: Lite,\nsign_in_policy: { allowed_first_auth_factors: { password, passkey } }",
        good: "feature_plan: Essentials,\nsign_in_policy: { allowed_first_auth_factors: { password, passkey } }",
        check: [Pool(check_first_factor_plan)],
    }

    /// Codes by email as the second factor with the Lite plan.
    error email_mfa_plan {
        guards: [MfaSecondFactor.email, UserPool.feature_plan, UserPool.mfa_second_factor],
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
        check: [Pool(check_email_mfa_plan)],
    }
}

fn check_password_history_plan(pool: &UserPool, report: &mut Report) {
    let policy = pool.password_policy.as_ref();
    if !is_lite(pool) || policy.is_none_or(|policy| policy.password_history_size.is_none()) {
        return;
    }
    report.push(
        Finding::at(
            setting(&["password_policy", "password_history_size"]),
            "`password_history_size` needs a plan above `feature_plan: Lite`",
            format!("{UPGRADE}, or leave `password_history_size` out"),
        )
        .at_key()
        .about(setting(&["feature_plan"])),
    );
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
    let violation = Finding::at(
        setting(&["sign_in_policy", "allowed_first_auth_factors", first]),
        format!("{} {need} a plan above `feature_plan: Lite`", listed(&beyond)),
        format!("{UPGRADE}, or `allowed_first_auth_factors: {{ password }}`"),
    );
    report.push(violation.at_key().about(setting(&["feature_plan"])));
}

/// The factors other than the password, as a declaration calls them.
pub(crate) fn factors_beyond_password(factors: &AllowedFirstAuthFactors) -> Vec<&'static str> {
    [
        ("email_otp", factors.email_otp),
        ("sms_otp", factors.sms_otp),
        ("passkey", factors.passkey),
    ]
    .into_iter()
    .filter_map(|(name, is_allowed)| is_allowed.then_some(name))
    .collect()
}

fn check_email_mfa_plan(pool: &UserPool, report: &mut Report) {
    if !is_lite(pool) || !has_email_mfa(pool) {
        return;
    }
    report.push(
        Finding::at(
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
pub(crate) fn has_email_mfa(pool: &UserPool) -> bool {
    matches!(pool.mfa, Some(Mfa::Optional | Mfa::Required))
        && pool.mfa_second_factor.as_ref().is_some_and(|factors| factors.email)
}
