//! Access tokens that are valid for longer than the refresh token.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { access_token_validity: hours(3), refresh_token_validity: hours(2) } },
    }
}
