//! A function that sends messages, and no key for the codes.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        lambda_triggers: { custom_sms_sender: "arn:aws:lambda:us-east-1:123456789012:function:send" },
    }
}
