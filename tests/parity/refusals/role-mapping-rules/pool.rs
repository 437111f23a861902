//! A role mapping by rules, without any rules.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: { app: { role_mappings: [{ provider_url: Google }] } },
    }
}
