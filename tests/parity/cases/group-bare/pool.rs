//! A group without settings: CloudFormation names it.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        groups: { admins: {} },
    }
}
