//! Signing in by username or email or phone.

cognito_dsl::user_pool! {
    // Cognito rejects it, but the CDK writes it all the same.
    #[allow(phone_verification_without_role)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { username, email, phone },
        enable_sms_role: false,
    }
}
