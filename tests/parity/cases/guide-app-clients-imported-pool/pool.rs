//! The guide's "App Clients": a client for an existing pool.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "imported-pool")]
    pub mod pool {
        import: UserPoolId("us-east-1_oiuR12Abd"),
        clients: {
            #[cdk(path = "customer-app-client")]
            customer_app: {},
        },
    }
}
