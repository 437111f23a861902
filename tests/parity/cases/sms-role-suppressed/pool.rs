//! No role, although text messages are the second factor.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        enable_sms_role: false,
        mfa: Required,
        mfa_second_factor: { sms, otp },
        sns_region: "us-east-2",
    }
}
