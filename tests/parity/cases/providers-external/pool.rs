//! A provider that exists already is registered by its name, and another is named by a client.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: { okta: External("Okta") },
        clients: { web: {}, other: { supported_identity_providers: ["Partner", Cognito] } },
    }
}
