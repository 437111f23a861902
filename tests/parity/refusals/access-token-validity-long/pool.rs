//! Access tokens for more than a day.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { access_token_validity: hours(25) } },
    }
}
