//! Every second factor.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Optional,
        mfa_second_factor: { sms, otp, email },
        mfa_message: "{####} ist Ihr Code für „Beispiel“",
        feature_plan: Plus,
        email: Ses { from_email: "codes@example.com", ses_region: "eu-central-1", configuration_set_name: "codes" },
    }
}
