//! The guide's "Multi-factor Authentication".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        mfa: Required,
        mfa_second_factor: { sms: true, otp: true, email: false },
    }
}
