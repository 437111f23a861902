//! Refresh tokens for less than an hour.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { refresh_token_validity: minutes(59) } },
    }
}
