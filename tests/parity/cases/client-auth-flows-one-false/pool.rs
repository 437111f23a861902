//! One way to sign in is off, and nothing is said of the others.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { auth_flows: { custom: false } } },
    }
}
