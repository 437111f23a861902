//! Emails by SES in an unknown region.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses { from_email: "a@example.com" },
    }
}
