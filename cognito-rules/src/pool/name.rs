//! Rules about the name of the pool.

use crate::engine::rule::rules;

rules! {
    /// The name of a pool with characters that the API does not take.
    ///
    /// CloudFormation has no pattern for it, so that it is a warning.
    warn user_pool_name_characters {
        guards: [UserPool.user_pool_name],
        reason: "the API takes ASCII letters, digits, spaces and some punctuation in the name of a pool",
        evidence: "API CreateUserPool, UserPoolNameType",
        bad: r#"user_pool_name: "Customers (test)""#,
        good: r#"user_pool_name: "Customers - test""#,
        check: [Limit(LimitKind::Characters)],
    }

    /// The name of a pool that is too long.
    error user_pool_name_length {
        guards: [UserPool.user_pool_name],
        reason: "the name of a pool has 1 to 128 characters",
        evidence: "API CreateUserPool, PoolName",
        bad: r#"user_pool_name: """#,
        good: r#"user_pool_name: "customers""#,
        check: [Limit(LimitKind::Length)],
    }
}
