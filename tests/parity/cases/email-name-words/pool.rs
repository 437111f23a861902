//! A name of plain words.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses { from_email: "a@example.com", from_name: "Some words 1_2", ses_region: "us-west-2" },
    }
}
