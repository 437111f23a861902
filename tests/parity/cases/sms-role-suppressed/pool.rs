//! No role, although SMS messages are the second factor.

cognito_dsl::user_pool! {
    // Cognito rejects it, but the CDK writes it all the same.
    #[allow(sms_mfa_without_role)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        enable_sms_role: false,
        mfa: Required,
        mfa_second_factor: { sms, otp },
        sns_region: "us-east-2",
    }
}
