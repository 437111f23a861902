//! Responses to risks for one client.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        feature_plan: Plus,
        clients: { app: { disable_oauth, threat_protection: { account_takeover: { high: MfaRequired } } } },
    }
}
