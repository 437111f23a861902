//! Signing in by username or phone or preferred username.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { username, phone, preferred_username },
        keep_original: { email: false, phone },
    }
}
