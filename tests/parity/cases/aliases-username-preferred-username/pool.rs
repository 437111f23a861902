//! Signing in by username or preferred username.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { username, preferred_username },
        keep_original: {},
    }
}
