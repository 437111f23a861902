//! The guide's "App Clients": the flows.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "pool")]
    pub mod pool {
        clients: {
            #[cdk(id = "app-client")]
            web: { auth_flows: { user_password: true, user_srp: true } },
        },
    }
}
