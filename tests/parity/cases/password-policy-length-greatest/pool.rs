//! The maximum length, with the maximum history.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        password_policy: { min_length: 99, password_history_size: 24 },
        feature_plan: Essentials,
    }
}
