//! Tokens that are valid as long as the refresh token.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: { access_token_validity: hours(2), id_token_validity: minutes(120), refresh_token_validity: hours(2) },
        },
    }
}
