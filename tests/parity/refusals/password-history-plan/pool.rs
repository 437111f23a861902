//! A history of passwords on a plan that has none.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        feature_plan: Lite,
        password_policy: { password_history_size: 0 },
    }
}
