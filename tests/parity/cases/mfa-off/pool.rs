//! No second factor, said so; the factors are not looked at.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Off,
        mfa_second_factor: { sms, otp },
    }
}
