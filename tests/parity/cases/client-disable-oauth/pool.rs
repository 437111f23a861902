//! A client without OAuth, and one that explicitly has it.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { without: { disable_oauth }, with: { disable_oauth: false } },
    }
}
