//! Rules about the name of a pool.

use crate::engine::rule::rules;

rules! {
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
