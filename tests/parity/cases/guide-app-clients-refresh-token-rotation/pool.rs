//! The guide's "App Clients": refresh tokens that rotate.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[cdk(id = "app-client")]
            web: { refresh_token_rotation_grace_period: seconds(40) },
        },
    }
}
