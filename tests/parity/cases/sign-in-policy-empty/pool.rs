//! An empty policy.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_policy: {},
    }
}
