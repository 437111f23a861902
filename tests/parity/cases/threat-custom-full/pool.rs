//! Threat protection only for custom authentication.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_threat_protection_mode: FullFunction,
        feature_plan: Plus,
    }
}
