//! Refresh tokens for more than ten years.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { refresh_token_validity: days(3651) } },
    }
}
