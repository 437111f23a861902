//! The guide's "App Clients": a client with a secret. The CDK reads it with a function, and we read it from the resource.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "imported-pool")]
    pub mod pool {
        import: UserPoolId("us-east-1_oiuR12Abd"),
        clients: {
            #[cdk(path = "UserPoolClient")]
            web: { generate_secret: true },
        },
    }
}
