//! Signing in by username.

cognito_dsl::user_pool! {
    // Cognito rejects it, but the CDK writes it all the same.
    #[allow(keep_original_not_verified)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { username },
        keep_original: { email },
    }
}
