//! Threat protection for standard authentication, off.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        standard_threat_protection_mode: NoEnforcement,
    }
}
