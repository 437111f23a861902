//! Threat protection by its old name, off.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        advanced_security_mode: Off,
        feature_plan: Essentials,
    }
}
