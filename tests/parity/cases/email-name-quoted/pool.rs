//! A name that is in quotes already.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses { from_email: "a@example.com", from_name: "\"Example: the \\\"app\\\"\"", ses_region: "us-west-2" },
    }
}
