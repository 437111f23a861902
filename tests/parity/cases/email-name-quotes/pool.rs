//! A name with quotes and backslashes inside.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses { from_email: "a@example.com", from_name: "The \"Best\" \\ App (beta)", ses_region: "us-west-2" },
    }
}
