//! Signing in by email.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { email },
        sign_in_case_sensitive: true,
    }
}
