//! Threat protection under both of its names.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        advanced_security_mode: Enforced,
        standard_threat_protection_mode: FullFunction,
    }
}
