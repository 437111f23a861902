//! The guide's "Provider Urls": a custom one.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: {
            myidentitypool: {
                identity_pool_name: "myidentitypool",
                role_mappings: [{ provider_url: Custom("my-custom-provider.com"), use_token: true }],
            },
        },
    }
}
