//! The guide's "App Clients": how long tokens are valid.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[cdk(id = "app-client")]
            web: {
                access_token_validity: minutes(60),
                id_token_validity: minutes(60),
                refresh_token_validity: days(30),
            },
        },
    }
}
