//! Factors without `mfa` are ignored.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa_second_factor: { sms: true, otp: true },
    }
}
