//! How long one may take to sign in, in seconds.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { auth_session_validity: seconds(240) } },
    }
}
