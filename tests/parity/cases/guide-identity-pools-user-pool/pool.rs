//! The guide's "User Pool Authentication Provider". The client that the CDK adds is declared.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[cdk(id = "UserPoolAuthenticationProviderClient")]
            identities: {},
        },
        identity_pools: {
            myidentitypool: {
                identity_pool_name: "myidentitypool",
                authentication_providers: { user_pools: [identities] },
            },
        },
    }
}
