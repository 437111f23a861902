//! Signing in by username or email or preferred username.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { username, email, preferred_username },
        auto_verify: { phone },
    }
}
