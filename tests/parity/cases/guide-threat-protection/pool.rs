//! The guide's "Threat Protection", which is for both kinds of authentication.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        feature_plan: Plus,
        standard_threat_protection_mode: FullFunction,
        custom_threat_protection_mode: AuditOnly,
    }
}
