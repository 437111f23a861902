//! A version for a trigger that has none.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        lambda_triggers: {
            pre_sign_up: { function: "arn:aws:lambda:us-east-1:123456789012:function:check", version: V2_0 },
        },
    }
}
