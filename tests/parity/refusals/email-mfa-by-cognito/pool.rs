//! Emails as the second factor, sent by Cognito.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Optional,
        mfa_second_factor: { otp, email },
        email: Cognito("support@example.com"),
    }
}
