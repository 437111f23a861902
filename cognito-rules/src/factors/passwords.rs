//! Rules about passwords.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::{FeaturePlan, UserPool};

rules! {
    /// A minimum password length that Cognito does not offer.
    error password_min_length {
        guards: [PasswordPolicy.min_length],
        reason: "the minimum length of a password is between 6 and 99 characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, PasswordPolicyType",
        bad: "password_policy: { min_length: 4 }",
        good: "password_policy: { min_length: 12 }",
        check: [Limit(LimitKind::Range)],
    }

    /// Passwords that can be too short to be safe.
    warn short_password {
        guards: [PasswordPolicy.min_length],
        reason: "passwords of fewer than 8 characters are easy to guess",
        evidence: "NIST SP 800-63B, 5.1.1.1",
        bad: "password_policy: { min_length: 6 }",
        good: "password_policy: { min_length: 8 }",
        check: [Number(check_short_password)],
    }

    /// A password history that is too long.
    error password_history_size {
        guards: [PasswordPolicy.password_history_size],
        reason: "Cognito remembers at most 24 old passwords",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, PasswordPolicyType",
        bad: "password_policy: { password_history_size: 25 }",
        good: "password_policy: { password_history_size: 24 }",
        check: [Limit(LimitKind::Range)],
    }

    /// A password history with the Lite plan.
    error password_history_plan {
        guards: [PasswordPolicy.password_history_size, UserPool.feature_plan],
        reason: "the Lite plan has no password history, so Cognito rejects any size, even 0",
        evidence: "aws-cdk-lib 2.276.0, user-pool; aws-amplify/amplify-backend#3043",
        bad: "feature_plan: Lite,\npassword_policy: { password_history_size: 5 }",
        good: "feature_plan: Essentials,\npassword_policy: { password_history_size: 5 }",
        check: [Pool(check_password_history_plan)],
    }

    /// A temporary password that is valid for too long.
    error temp_password_validity {
        guards: [PasswordPolicy.temp_password_validity],
        reason: "a temporary password is valid for at most 365 days",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, PasswordPolicyType",
        bad: "password_policy: { temp_password_validity: days(400) }",
        good: "password_policy: { temp_password_validity: days(7) }",
        check: [Limit(LimitKind::Duration)],
    }
}

fn check_short_password(length: i64, _: &Node<'_>) -> Option<Finding> {
    (length < 8).then(|| {
        Finding::new(
            format!("`min_length` is `{length}`, which is less than Cognito's default of 8"),
            Help::from("write `min_length: 12`, or remove `min_length` to use the default").edit(Edit::Replace("12".into())).edit(Edit::Remove),
        )
    })
}

fn check_password_history_plan(pool: &UserPool, report: &mut Report) {
    let policy = pool.password_policy.as_ref();
    if pool.feature_plan != Some(FeaturePlan::Lite) || policy.is_none_or(|policy| policy.password_history_size.is_none()) {
        return;
    }
    report.push(
        Finding::at(
            setting(&["password_policy", "password_history_size"]),
            "`password_history_size` needs a plan above `feature_plan: Lite`",
            Help::from("write `feature_plan: Essentials`, or remove `password_history_size`").sets(&["feature_plan"], "Essentials").edit(Edit::Remove),
        )
        .at_key()
        .about(setting(&["feature_plan"])),
    );
}
