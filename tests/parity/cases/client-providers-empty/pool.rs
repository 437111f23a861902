//! No identity provider at all leaves the list away.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { supported_identity_providers: [] } },
    }
}
