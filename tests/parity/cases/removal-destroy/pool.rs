//! A pool that is deleted with its stack, together with its role.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        removal_policy: Destroy,
        mfa: Required,
    }
}
