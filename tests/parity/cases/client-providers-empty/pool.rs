//! Without identity providers, the list is left out.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { supported_identity_providers: [] } },
    }
}
