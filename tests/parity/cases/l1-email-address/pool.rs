//! `EmailConfiguration` of the L1 class: the email address of the identity is the sender.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    #[logical_id = "Pool"]
    pub mod pool {
        self_sign_up_enabled: false,
        removal_policy: Retain,
        email: Ses { identity: "arn:aws:ses:eu-west-1:123456789012:identity/hello@example.com" },
        ..AsWritten
    }
}
