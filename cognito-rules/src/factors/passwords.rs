//! Rules about passwords.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::{Duration, Number, Unit, UserPool};

rules! {
    /// A least length of passwords that Cognito does not offer.
    error password_min_length {
        guards: [PasswordPolicy.min_length],
        reason: "the least length of a password is between 6 and 99 characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, PasswordPolicyType",
        bad: "password_policy: { min_length: 4 }",
        good: "password_policy: { min_length: 12 }",
        check: [Limit(LimitKind::Range)],
    }

    /// Passwords that may be shorter than what is thought safe.
    warn short_password {
        guards: [PasswordPolicy.min_length],
        reason: "passwords of fewer than 8 characters are guessed, and 8 is what Cognito asks for by default",
        evidence: "NIST SP 800-63B, 5.1.1.1",
        bad: "password_policy: { min_length: 6 }",
        good: "password_policy: { min_length: 8 }",
        check: [Pool(check_short_password)],
    }

    /// A history of passwords that is too long.
    error password_history_size {
        guards: [PasswordPolicy.password_history_size],
        reason: "Cognito remembers at most 24 old passwords",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, PasswordPolicyType",
        bad: "password_policy: { password_history_size: 25 }",
        good: "password_policy: { password_history_size: 24 }",
        check: [Limit(LimitKind::Range)],
    }

    /// A temporary password that is good for too long.
    error temp_password_validity {
        guards: [PasswordPolicy.temp_password_validity],
        reason: "a temporary password is good for at most 365 days",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, PasswordPolicyType",
        bad: "password_policy: { temp_password_validity: days(400) }",
        good: "password_policy: { temp_password_validity: days(7) }",
        check: [Limit(LimitKind::Duration)],
    }

    /// A duration that is no whole number of what its property counts in.
    error duration_whole {
        guards: [
            Client.auth_session_validity,
            Client.id_token_validity,
            Client.access_token_validity,
            Client.refresh_token_validity,
            Client.refresh_token_rotation_grace_period,
            PasswordPolicy.temp_password_validity,
        ],
        reason: "the property takes a whole number of its unit, and nothing is rounded",
        evidence: "aws-cdk-lib 2.276.0, core Duration",
        bad: "password_policy: { temp_password_validity: hours(36) }",
        good: "password_policy: { temp_password_validity: hours(48) }",
        check: [Duration(whole_units)],
    }
}

fn check_short_password(pool: &UserPool, report: &mut Report) {
    let length = pool
        .password_policy
        .as_ref()
        .and_then(|policy| policy.min_length.as_ref());
    // What is shorter still is refused.
    if let Some(Number::Literal(length @ 6..=7)) = length {
        report.push(Finding::at(
            setting(&["password_policy", "min_length"]),
            format!("`min_length` is `{length}`, which is less than the 8 of the service's default"),
            "write `min_length: 12`, or leave it out for 8",
        ));
    }
}

fn whole_units(duration: Duration, unit: Unit, node: &Node<'_>) -> Option<Finding> {
    if duration.whole(unit).is_some() {
        return None;
    }
    let below = u32::try_from(duration.as_seconds() / unit.seconds()).unwrap_or(u32::MAX);
    let (below, above) = (unit.times(below), unit.times(below.saturating_add(1)));
    Some(Finding::new(
        format!(
            "`{}` is `{duration}`, which is no whole number of {}",
            node.row.name,
            unit.name()
        ),
        format!("write `{below}` or `{above}`"),
    ))
}
