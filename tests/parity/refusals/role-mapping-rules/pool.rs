//! A role mapping by rules, of which there are none.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: { app: { role_mappings: [{ provider_url: Google }] } },
    }
}
