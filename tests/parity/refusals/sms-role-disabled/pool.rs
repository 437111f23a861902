//! A role for SMS messages that is turned off.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        enable_sms_role: false,
        sms_role: "arn:aws:iam::123456789012:role/sms",
    }
}
