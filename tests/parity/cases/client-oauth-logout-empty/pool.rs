//! No logout URL, explicitly.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { oauth: { callback_urls: ["https://app.example.com"], logout_urls: [] } } },
    }
}
