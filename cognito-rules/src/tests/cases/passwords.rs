//! Passwords and custom attributes.

use super::{Case, at_key, at_value};
use crate::tests::apart_from;
use crate::tests::rule;
use cognito_model::{CustomAttribute, Duration, Entry, FeaturePlan, PasswordPolicy, StringAttribute, UserPool};

fn policy(policy: PasswordPolicy) -> UserPool {
    UserPool {
        password_policy: Some(policy),
        ..UserPool::DEFAULT
    }
}

fn min_length(length: i64) -> UserPool {
    policy(PasswordPolicy {
        min_length: Some(length.into()),
        ..PasswordPolicy::DEFAULT
    })
}

fn history(size: i64) -> UserPool {
    policy(PasswordPolicy {
        password_history_size: Some(size.into()),
        ..PasswordPolicy::DEFAULT
    })
}

fn temporary(validity: Duration) -> UserPool {
    policy(PasswordPolicy {
        temp_password_validity: Some(validity.into()),
        ..PasswordPolicy::DEFAULT
    })
}

fn attribute(min_len: i64, max_len: i64) -> UserPool {
    let attribute = StringAttribute {
        min_len: Some(min_len.into()),
        max_len: Some(max_len.into()),
        ..StringAttribute::DEFAULT
    };
    UserPool {
        custom_attributes: Some([Entry::new("plan", CustomAttribute::String(attribute))].into()),
        ..UserPool::DEFAULT
    }
}

pub(super) fn passwords() -> Vec<Case> {
    let lite = UserPool {
        feature_plan: Some(FeaturePlan::Lite),
        ..history(0)
    };
    vec![
        at_value(
            rule("short_password"),
            "password_policy.min_length",
            min_length(7),
            min_length(8),
        ),
        at_value(
            rule("password_min_length"),
            "password_policy.min_length",
            min_length(5),
            apart_from(["short_password"], min_length(6)),
        ),
        at_value(
            rule("temp_password_validity"),
            "password_policy.temp_password_validity",
            temporary(Duration::Days(366)),
            temporary(Duration::Days(365)),
        ),
        at_value(
            rule("duration_whole"),
            "password_policy.temp_password_validity",
            temporary(Duration::Hours(36)),
            temporary(Duration::Hours(48)),
        ),
        at_value(
            rule("password_history_size"),
            "password_policy.password_history_size",
            history(25),
            history(24),
        ),
        at_key(
            rule("password_history_plan"),
            "password_policy.password_history_size",
            lite,
            history(0),
        ),
    ]
}

pub(super) fn attributes() -> Vec<Case> {
    vec![
        at_value(
            rule("string_min_len"),
            "custom_attributes.plan.min_len",
            attribute(-1, 20),
            attribute(0, 20),
        ),
        at_value(
            rule("string_max_len"),
            "custom_attributes.plan.max_len",
            attribute(0, 2049),
            attribute(0, 2048),
        ),
    ]
}
