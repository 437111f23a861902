//! An SMS message without the code.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_verification: { email_style: Code, sms_message: "Welcome" },
    }
}
