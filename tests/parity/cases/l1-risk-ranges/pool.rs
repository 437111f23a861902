//! Ranges of IP addresses, and compromised passwords.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        feature_plan: Plus,
        threat_protection: {
            blocked_ips: ["203.0.113.0/24"],
            skipped_ips: ["198.51.100.7/32"],
            compromised_credentials: { action: Block, events: { sign_in, sign_up, password_change } },
        },
    }
}
