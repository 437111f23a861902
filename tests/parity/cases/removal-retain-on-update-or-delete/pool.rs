//! A pool that is kept unless its creation fails.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        removal_policy: RetainOnUpdateOrDelete,
        deletion_protection,
    }
}
