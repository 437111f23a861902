//! Actions by risk for all clients, with emails from a separate identity.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        feature_plan: Plus,
        threat_protection: {
            account_takeover: {
                low: NoAction,
                medium: MfaIfConfigured { notify },
                high: Block { notify },
                notification: {
                    identity: "arn:aws:ses:us-east-1:123456789012:identity/example.com",
                    from: "security@example.com",
                    reply_to: "help@example.com",
                    block_email: { subject: "Blocked", html_body: "<p>Blocked</p>", text_body: "Blocked" },
                    mfa_email: { subject: "Was it you?" },
                },
            },
        },
    }
}
