//! Emails by SES, with every setting.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses {
            from_email: "noreply@mail.example.com",
            from_name: "The Example",
            reply_to: "support@example.com",
            configuration_set_name: "tracking",
            ses_region: "eu-west-1",
            ses_verified_domain: "mail.example.com",
        },
    }
}
