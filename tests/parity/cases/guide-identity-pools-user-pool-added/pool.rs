//! The guide's "User Pool Authentication Provider": a user pool that is added later.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[cdk(id = "UserPoolAuthenticationProviderClient")]
            identities: {},
        },
        identity_pools: { identityPool: { authentication_providers: { user_pools: [identities] } } },
    }
}
