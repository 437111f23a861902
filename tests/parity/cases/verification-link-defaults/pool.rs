//! A link with the CDK's messages.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_verification: { email_style: Link },
    }
}
