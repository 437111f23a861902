//! Signing in by username or email.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { username, email },
        auto_verify: {},
    }
}
