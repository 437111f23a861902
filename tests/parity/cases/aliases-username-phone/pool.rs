//! Signing in by username or phone.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { username, phone },
        auto_verify: { email: false, phone: false },
    }
}
