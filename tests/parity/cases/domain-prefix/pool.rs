//! A domain of Amazon's, of which nothing else is said.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        domains: { login: Prefix("my-app-1") },
    }
}
