//! Signing in by username.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { username },
        keep_original: { email },
    }
}
