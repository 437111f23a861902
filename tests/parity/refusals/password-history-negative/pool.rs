//! A negative history.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        password_policy: { password_history_size: -1 },
    }
}
