//! The guide's "Importing User Pools": by ARN. A client is attached, so that there is something to compare.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "other-awesome-user-pool")]
    pub mod pool {
        import: UserPoolArn("arn:aws:cognito-idp:eu-west-1:123456789012:userpool/us-east-1_mtRyYQ14D"),
        clients: {
            #[cdk(id = "customer-app-client")]
            customer_app: {},
        },
    }
}
