//! An existing provider is registered by name, and another one is named by a client.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: { okta: External("Okta") },
        clients: { web: {}, other: { supported_identity_providers: ["Partner", Cognito] } },
    }
}
