//! A name with a tab and a line break.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses { from_email: "a@example.com", from_name: "one\ttwo\nthree", ses_region: "us-west-2" },
    }
}
