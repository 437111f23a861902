//! Threat protection by its old name, only logging.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        advanced_security_mode: Audit,
        feature_plan: Plus,
    }
}
