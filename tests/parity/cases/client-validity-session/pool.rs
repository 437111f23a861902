//! How long a sign-in may take, in seconds.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { auth_session_validity: seconds(240) } },
    }
}
