//! Refresh tokens that rotate at once, in addition to flows.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: { auth_flows: { user_srp, user_password: false }, refresh_token_rotation_grace_period: seconds(0) },
        },
    }
}
