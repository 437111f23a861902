//! A prefix domain without other settings.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        domains: { login: Prefix("my-app-1") },
    }
}
