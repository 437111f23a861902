//! Signing in by username or email or phone.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { username, email, phone },
        enable_sms_role: false,
    }
}
