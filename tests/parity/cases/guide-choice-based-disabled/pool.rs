//! The guide's "Choice-based authentication": switched off.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        sign_in_policy: { allowed_first_auth_factors: { password: true } },
        feature_plan: Lite,
    }
}
