//! Emails by SES from an email address with non-ASCII letters before the `@`.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses { from_email: "от@example.com", ses_region: "eu-west-1" },
    }
}
