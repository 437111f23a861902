//! No second factor, explicitly; the factors are ignored.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Off,
        mfa_second_factor: { sms, otp },
    }
}
