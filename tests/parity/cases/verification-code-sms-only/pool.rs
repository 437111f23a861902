//! Only the SMS message.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_verification: { sms_message: "{####} is your code" },
    }
}
