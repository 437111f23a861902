//! Threat protection by its old name, and for custom authentication.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        advanced_security_mode: Off,
        custom_threat_protection_mode: AuditOnly,
    }
}
