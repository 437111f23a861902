//! Emails as the second factor on a plan that does not allow it.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Optional,
        mfa_second_factor: { otp, email },
        email: Ses { from_email: "codes@example.com", ses_region: "eu-west-1" },
        feature_plan: Lite,
    }
}
