//! Tokens that cannot be revoked.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { enable_token_revocation: false } },
    }
}
