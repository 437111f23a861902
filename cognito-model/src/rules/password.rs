//! Rules about passwords.

use crate::duration::Duration;
use crate::number::Number;
use crate::pool::UserPool;
use crate::rules::rule_macro::rule;
use crate::rules::{Check, Level, Report, Rule, Violation, setting};

rule! {
    /// A least length of passwords that Cognito does not offer.
    pub static PASSWORD_MIN_LENGTH: Rule = Rule {
        name: "password_min_length",
        level: Level::Error,
        reason: "the least length of a password is between 6 and 99 characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, PasswordPolicyType",
        bad: "password_policy: { min_length: 4 }",
        good: "password_policy: { min_length: 12 }",
        check: Check::Range { min: 6, max: 99 },
    };
}

rule! {
    /// Passwords that may be shorter than what is thought safe.
    pub static SHORT_PASSWORD: Rule = Rule {
        name: "short_password",
        level: Level::Warn,
        reason: "passwords of fewer than 8 characters are guessed, and 8 is what Cognito asks for by default",
        evidence: "NIST SP 800-63B, 5.1.1.1",
        bad: "password_policy: { min_length: 6 }",
        good: "password_policy: { min_length: 8 }",
        check: Check::Pool(check_short_password),
    };
}

fn check_short_password(pool: &UserPool, report: &mut Report) {
    let length = pool
        .password_policy
        .as_ref()
        .and_then(|policy| policy.min_length.as_ref());
    // What is shorter still is refused.
    if let Some(Number::Literal(length @ 6..=7)) = length {
        report.push(Violation::new(
            &SHORT_PASSWORD,
            setting(&["password_policy", "min_length"]),
            format!("`min_length` is `{length}`, which is less than the 8 of the service's default"),
            "write `min_length: 12`, or leave it out for 8",
        ));
    }
}

rule! {
    /// A history of passwords that is too long.
    pub static PASSWORD_HISTORY_SIZE: Rule = Rule {
        name: "password_history_size",
        level: Level::Error,
        reason: "Cognito remembers at most 24 old passwords",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, PasswordPolicyType",
        bad: "password_policy: { password_history_size: 25 }",
        good: "password_policy: { password_history_size: 24 }",
        check: Check::Range { min: 0, max: 24 },
    };
}

rule! {
    /// A temporary password that is good for too long.
    pub static TEMP_PASSWORD_VALIDITY: Rule = Rule {
        name: "temp_password_validity",
        level: Level::Error,
        reason: "a temporary password is good for at most 365 days",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, PasswordPolicyType",
        bad: "password_policy: { temp_password_validity: days(400) }",
        good: "password_policy: { temp_password_validity: days(7) }",
        check: Check::Duration {
            min: Duration::Days(0),
            max: Duration::Days(365),
        },
    };
}

rule! {
    /// A duration that is no whole number of what its property counts in.
    pub static DURATION_WHOLE: Rule = Rule {
        name: "duration_whole",
        level: Level::Error,
        reason: "the property takes a whole number of its unit, and nothing is rounded",
        evidence: "aws-cdk-lib 2.276.0, core Duration",
        bad: "password_policy: { temp_password_validity: hours(36) }",
        good: "password_policy: { temp_password_validity: hours(48) }",
        check: Check::WholeUnits,
    };
}
