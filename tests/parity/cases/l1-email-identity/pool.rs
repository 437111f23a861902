//! `EmailConfiguration` of the L1 class: an identity of Amazon SES by its ARN.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    #[logical_id = "Pool"]
    pub mod pool {
        self_sign_up_enabled: false,
        removal_policy: Retain,
        email: Ses {
            from_email: "hello@example.com",
            from_name: "Shop",
            reply_to: "support@example.com",
            configuration_set_name: "shop",
            identity: "arn:aws:ses:eu-west-1:123456789012:identity/example.com",
        },
        ..AsWritten
    }
}
