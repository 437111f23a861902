//! The guide's "Server Side Token Check".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[cdk(id = "UserPoolAuthenticationProviderClient")]
            identities: {},
        },
        identity_pools: {
            identityPool: {
                authentication_providers: {
                    user_pools: [{ client: identities, disable_server_side_token_check: true }],
                },
            },
        },
    }
}
