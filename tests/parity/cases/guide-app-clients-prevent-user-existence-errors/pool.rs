//! The guide's "App Clients": preventing user existence errors.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[cdk(id = "app-client")]
            web: { prevent_user_existence_errors: true },
        },
    }
}
