//! A reply-to address whose domain has non-ASCII letters.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Cognito { reply_to: "hilfe@bücher.example" },
    }
}
