//! An empty verification is the default one.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_verification: {},
        self_sign_up_enabled: true,
    }
}
