//! Errors with messages to a log group, sign-ins to a bucket.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        feature_plan: Plus,
        logs: {
            user_notification: CloudWatch("arn:aws:logs:us-east-1:123456789012:log-group:shop"),
            user_auth_events: S3("arn:aws:s3:::sign-ins"),
        },
    }
}
