//! A function that sends emails, and no key for the codes.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        lambda_triggers: { custom_email_sender: { function: "arn:aws:lambda:us-east-1:123456789012:function:send" } },
    }
}
