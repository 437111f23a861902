//! Cognito's style for a client.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { app: { disable_oauth, branding: { default } } },
    }
}
