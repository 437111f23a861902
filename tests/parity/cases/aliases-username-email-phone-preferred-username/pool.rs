//! Signing in by username or email or phone or preferred username.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { username, email, phone, preferred_username },
        sign_in_case_sensitive: false,
    }
}
