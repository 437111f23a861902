//! Two minutes to sign in.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { auth_session_validity: minutes(2) } },
    }
}
