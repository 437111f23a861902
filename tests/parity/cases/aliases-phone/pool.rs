//! Signing in by phone.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { phone },
        auto_verify: { email },
    }
}
