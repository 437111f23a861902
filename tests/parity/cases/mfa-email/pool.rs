//! Emails as the second factor, by SES and on a plan that allows it.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Required,
        mfa_second_factor: { sms: false, otp: false, email: true },
        feature_plan: Essentials,
        email: Ses { from_email: "codes@example.com", ses_region: "eu-central-1" },
    }
}
