//! A grant for people, and nowhere to return to.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { oauth: { flows: { authorization_code_grant }, callback_urls: [] } } },
    }
}
