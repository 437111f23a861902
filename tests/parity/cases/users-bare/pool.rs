//! A user with only a name, as the CloudFormation class.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        users: { ada: {} },
    }
}
