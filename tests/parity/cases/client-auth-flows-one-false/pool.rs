//! One flow is off, and the others are left out.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { auth_flows: { custom: false } } },
    }
}
