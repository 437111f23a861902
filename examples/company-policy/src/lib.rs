//! What a company requires of its user pools. Each crate with a pool calls [`require`] in a constant.

use cognito_dsl::model::UserPool;

/// Fails to compile, with the reason, if a pool breaks the policy: `const _: () = company_policy::require(&staff::POOL);`.
#[track_caller]
pub const fn require(pool: &UserPool) {
    assert!(!pool.has_overrides(), "overrides would go around the policy");
    assert!(pool.has_deletion_protection(), "a pool needs deletion protection");
    assert!(pool.requires_mfa(), "everyone needs a second factor");
}
