//! Rules about the name of the pool.

use crate::engine::rule::rules;

rules! {
    /// A pool name with characters that the API does not accept.
    ///
    /// CloudFormation has no pattern for it, so this is a warning.
    warn user_pool_name_characters {
        guards: [UserPool.user_pool_name],
        reason: "the API accepts only ASCII letters, digits, spaces and some punctuation in the name of a pool",
        evidence: "API CreateUserPool, UserPoolNameType",
        bad: r#"user_pool_name: "Customers (test)""#,
        good: r#"user_pool_name: "Customers - test""#,
        check: [Limit(LimitKind::Characters)],
    }

    /// A pool name that is empty or too long.
    error user_pool_name_length {
        guards: [UserPool.user_pool_name],
        reason: "the name of a pool has 1 to 128 characters",
        evidence: "API CreateUserPool, PoolName",
        bad: r#"user_pool_name: """#,
        good: r#"user_pool_name: "customers""#,
        check: [Limit(LimitKind::Length)],
    }
}
