//! A passkey on a plan that does not allow it.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        feature_plan: Lite,
        sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
    }
}
