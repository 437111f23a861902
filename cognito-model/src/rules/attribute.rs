//! Rules about custom attributes.

use crate::rules::rule_macro::rule;
use crate::rules::{Check, Level, Rule};

rule! {
    /// A least length below zero.
    pub static STRING_MIN_LEN: Rule = Rule {
        name: "string_min_len",
        level: Level::Error,
        reason: "no text has fewer than 0 characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool-attr",
        bad: "custom_attributes: { plan: String(-1..=20) }",
        good: "custom_attributes: { plan: String(0..=20) }",
        check: Check::Range { min: 0, max: i64::MAX },
    };
}

rule! {
    /// A greatest length beyond what an attribute can hold.
    pub static STRING_MAX_LEN: Rule = Rule {
        name: "string_max_len",
        level: Level::Error,
        reason: "an attribute holds at most 2048 characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool-attr; API CreateUserPool, SchemaAttributeType",
        bad: "custom_attributes: { biography: String(..=5000) }",
        good: "custom_attributes: { biography: String(..=2048) }",
        // Nothing at the lower end: what Cognito says to a negative number is not on record.
        check: Check::Range {
            min: i64::MIN,
            max: 2048,
        },
    };
}
