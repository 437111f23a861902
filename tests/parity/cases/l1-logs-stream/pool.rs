//! Sign-ins to a stream.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        feature_plan: Plus,
        logs: { user_auth_events: Firehose("arn:aws:firehose:us-east-1:123456789012:deliverystream/shop") },
    }
}
