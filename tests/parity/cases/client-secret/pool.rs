//! A client with a secret, and one that explicitly has none.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { server: { generate_secret }, browser: { generate_secret: false } },
    }
}
