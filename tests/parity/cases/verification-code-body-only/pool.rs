//! The subject remains the CDK's.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_verification: { email_body: "Type {####} in." },
    }
}
