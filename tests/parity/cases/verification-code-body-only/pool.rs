//! The subject stays that of the CDK.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_verification: { email_body: "Type {####} in." },
    }
}
