//! The guide's "App Clients": user context data is passed on.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "imported-pool")]
    pub mod pool {
        import: UserPoolId("us-east-1_oiuR12Abd"),
        clients: {
            #[cdk(path = "UserPoolClient")]
            web: { generate_secret: true, enable_propagate_additional_user_context_data: true },
        },
    }
}
