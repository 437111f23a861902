//! The guide's "Importing User Pools": by ID. A client is attached, so that there is something to compare.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        import: UserPoolId("us-east-1_oiuR12Abd"),
        clients: {
            #[cdk(path = "customer-app-client")]
            customer_app: {},
        },
    }
}
