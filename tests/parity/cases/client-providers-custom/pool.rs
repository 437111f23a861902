//! Providers declared elsewhere, by name.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { supported_identity_providers: ["Okta", Cognito, "Azure-AD"] } },
    }
}
