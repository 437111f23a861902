//! An email address with non-ASCII letters that is the identity itself.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses { from_email: "noreply@пример.рф", ses_region: "us-west-2" },
    }
}
