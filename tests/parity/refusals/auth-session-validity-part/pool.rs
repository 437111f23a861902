//! Three minutes and a half to sign in.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { auth_session_validity: seconds(210) } },
    }
}
