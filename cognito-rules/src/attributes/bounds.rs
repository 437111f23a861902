//! Rules about custom attributes.

use crate::engine::rule::rules;

rules! {
    /// A least length below zero.
    error string_min_len {
        guards: [StringAttribute.min_len, UserPool.custom_attributes],
        reason: "no text has fewer than 0 characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool-attr",
        bad: "custom_attributes: { plan: String(-1..=20) }",
        good: "custom_attributes: { plan: String(0..=20) }",
        check: [Limit(LimitKind::Range)],
    }

    /// A greatest length beyond what an attribute can hold.
    error string_max_len {
        guards: [StringAttribute.max_len, UserPool.custom_attributes],
        reason: "an attribute holds at most 2048 characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool-attr; API CreateUserPool, SchemaAttributeType",
        bad: "custom_attributes: { biography: String(..=5000) }",
        good: "custom_attributes: { biography: String(..=2048) }",
        // Nothing at the lower end: what Cognito says to a negative number is not on record.
        check: [Limit(LimitKind::Range)],
    }
}
