//! A role mapping for a user pool without a key.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: {} },
        identity_pools: { app: { role_mappings: [{ provider_url: UserPool(web), use_token }] } },
    }
}
