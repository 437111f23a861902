//! The guide's "Provider Urls": a known one.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: {
            myidentitypool: {
                identity_pool_name: "myidentitypool",
                role_mappings: [{ provider_url: Facebook, use_token: true }],
            },
        },
    }
}
