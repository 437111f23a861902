//! Emails by Cognito, with nothing said of them.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Cognito {},
    }
}
