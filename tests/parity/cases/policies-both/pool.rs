//! A policy for passwords and one for first factors.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        password_policy: { min_length: 10, require_symbols },
        sign_in_policy: { allowed_first_auth_factors: { password, email_otp } },
        feature_plan: Essentials,
    }
}
