//! The body remains the CDK's.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_verification: { email_subject: "Is it you?", email_style: Code },
    }
}
