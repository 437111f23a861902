//! A link whose text is empty.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_verification: { email_style: Link, email_body: "Click {####}" },
    }
}
