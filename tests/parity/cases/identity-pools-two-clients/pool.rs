//! Two clients of the pool, one of them without the server-side check.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Auth/Pool")]
    pub mod pool {
        clients: { web: {}, app: { generate_secret } },
        identity_pools: {
            #[cdk(path = "Identities/Main")]
            main: { authentication_providers: { user_pools: [web, { client: app, disable_server_side_token_check }] } },
        },
    }
}
