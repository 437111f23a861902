//! Facebook without optional settings, for all clients.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: { facebook: Facebook { client_id: "facebook-app", client_secret: "facebook-secret" } },
        clients: { web: {} },
    }
}
