//! Functions by their ARNs: one with a permission, one without.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        lambda_triggers: {
            pre_sign_up: "arn:aws:lambda:us-east-1:123456789012:function:check",
            custom_message: { function: "arn:aws:lambda:us-east-1:123456789012:function:words", permission: false },
        },
    }
}
