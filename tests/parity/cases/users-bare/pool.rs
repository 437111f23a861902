//! A user with a name alone, by the class of CloudFormation.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        users: { ada: {} },
    }
}
