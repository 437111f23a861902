//! ID tokens that are valid for longer than the refresh token.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { id_token_validity: minutes(121), refresh_token_validity: hours(2) } },
    }
}
