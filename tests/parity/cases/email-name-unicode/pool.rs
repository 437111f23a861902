//! A name with non-ASCII letters and an emoji.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses { from_email: "a@example.com", from_name: "Jürgen \u{1F44B} 日本", ses_region: "us-west-2" },
    }
}
