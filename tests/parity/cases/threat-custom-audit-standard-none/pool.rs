//! Threat protection for custom authentication, but not for standard authentication.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_threat_protection_mode: AuditOnly,
        standard_threat_protection_mode: NoEnforcement,
        feature_plan: Plus,
    }
}
