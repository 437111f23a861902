//! A group of which nothing is said: CloudFormation names it.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        groups: { admins: {} },
    }
}
