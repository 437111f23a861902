//! A password history on a plan that does not allow it.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        feature_plan: Lite,
        password_policy: { password_history_size: 0 },
    }
}
