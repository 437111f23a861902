//! Providers that live elsewhere, by their names.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { supported_identity_providers: ["Okta", Cognito, "Azure-AD"] } },
    }
}
