//! The ARN of something other than a pool.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        import: UserPoolArn("arn:aws:cognito-idp:us-east-1:123456789012:userpool"),
        groups: { admins: {} },
    }
}
