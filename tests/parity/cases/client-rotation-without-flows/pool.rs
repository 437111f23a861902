//! Refresh tokens that rotate, with every flow off.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { auth_flows: { user_srp: false }, refresh_token_rotation_grace_period: minutes(1) } },
    }
}
