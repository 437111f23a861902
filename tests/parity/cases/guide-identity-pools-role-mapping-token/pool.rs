//! The guide's "Role Mapping": by the token.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: {
            myidentitypool: {
                identity_pool_name: "myidentitypool",
                role_mappings: [{ provider_url: Amazon, use_token: true }],
            },
        },
    }
}
