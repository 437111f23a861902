//! The guide's "App Clients": a client that waits for its provider.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            #[cdk(id = "Amazon")]
            login_with_amazon: Amazon { client_id: "amzn-client-id", client_secret: "amzn-client-secret" },
        },
        clients: {
            #[cdk(id = "app-client")]
            web: { supported_identity_providers: [Amazon] },
        },
    }
}
