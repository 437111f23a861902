//! Errors with messages to a log group.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        logs: { user_notification: CloudWatch("arn:aws:logs:us-east-1:123456789012:log-group:shop") },
    }
}
