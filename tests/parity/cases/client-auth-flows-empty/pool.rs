//! Ways to sign in, but none is named.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { auth_flows: {} } },
    }
}
