//! A grant for users, but no callback URL.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { oauth: { flows: { authorization_code_grant }, callback_urls: [] } } },
    }
}
