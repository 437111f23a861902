//! A link with the texts of the CDK.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_verification: { email_style: Link },
    }
}
