//! An authenticator app as the second factor, which needs no role.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Required,
        mfa_second_factor: { sms: false, otp: true },
    }
}
