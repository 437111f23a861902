//! A code by email in addition to the password, and factors that are off.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_policy: { allowed_first_auth_factors: { password, email_otp, sms_otp: false, passkey: false } },
    }
}
