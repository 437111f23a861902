//! Emails by SES, with only the email address.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses { from_email: "noreply@example.com", ses_region: "eu-west-1" },
    }
}
