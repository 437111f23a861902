//! No address to go to after signing out, said so.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { oauth: { callback_urls: ["https://app.example.com"], logout_urls: [] } } },
    }
}
