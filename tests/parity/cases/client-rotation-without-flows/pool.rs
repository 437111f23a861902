//! Refresh tokens that rotate, and every way to sign in off.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { auth_flows: { user_srp: false }, refresh_token_rotation_grace_period: minutes(1) } },
    }
}
