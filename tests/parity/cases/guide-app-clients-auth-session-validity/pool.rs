//! The guide's "App Clients": how long a sign-in may take.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[cdk(id = "app-client")]
            web: { auth_session_validity: minutes(15) },
        },
    }
}
