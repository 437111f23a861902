//! Access tokens for four minutes.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { access_token_validity: minutes(4) } },
    }
}
