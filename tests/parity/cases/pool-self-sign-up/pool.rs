//! Everyone may sign up.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        self_sign_up_enabled,
    }
}
