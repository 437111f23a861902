//! Used refresh tokens that remain valid for more than a minute.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { refresh_token_rotation_grace_period: seconds(61) } },
    }
}
