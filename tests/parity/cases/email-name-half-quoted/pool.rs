//! A name that only begins with a quote.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses { from_email: "a@example.com", from_name: "\"Example", ses_region: "us-west-2" },
    }
}
