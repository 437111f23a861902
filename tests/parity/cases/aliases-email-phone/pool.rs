//! Signing in by email or phone.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { email, phone },
        keep_original: { phone },
    }
}
