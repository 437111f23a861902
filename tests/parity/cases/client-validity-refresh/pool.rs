//! Only the validity of refresh tokens.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { refresh_token_validity: hours(36) } },
    }
}
