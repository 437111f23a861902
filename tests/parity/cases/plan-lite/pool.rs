//! The Lite plan.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        feature_plan: Lite,
        password_policy: { min_length: 8 },
    }
}
