//! Every second factor off leaves an empty list.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Optional,
        mfa_second_factor: { sms: false, otp: false },
    }
}
