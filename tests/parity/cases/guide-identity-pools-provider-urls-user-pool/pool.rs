//! The guide's "Provider Urls": a user pool, which needs a key.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: {} },
        identity_pools: {
            myidentitypool: {
                identity_pool_name: "myidentitypool",
                role_mappings: [{ mapping_key: "cognito", provider_url: UserPool(web), use_token: true }],
            },
        },
    }
}
