//! Only the validity of access tokens, in seconds.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { access_token_validity: seconds(3600) } },
    }
}
