//! SMS messages as the second factor, explicitly.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Optional,
        mfa_second_factor: { sms: true, otp: false },
    }
}
