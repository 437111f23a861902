//! An empty name counts as no name.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses { from_email: "a@example.com", from_name: "", ses_region: "us-west-2" },
    }
}
