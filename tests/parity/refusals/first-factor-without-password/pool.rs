//! First factors without the password.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_policy: { allowed_first_auth_factors: { password: false, passkey } },
    }
}
