//! Two functions for the same trigger.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        lambda_triggers: {
            pre_sign_up: "arn:aws:lambda:us-east-1:123456789012:function:one",
            pre_sign_up: "arn:aws:lambda:us-east-1:123456789012:function:two",
        },
    }
}
