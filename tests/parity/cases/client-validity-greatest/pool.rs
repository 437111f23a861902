//! The longest validities.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: {
                auth_session_validity: minutes(15),
                access_token_validity: days(1),
                id_token_validity: hours(24),
                refresh_token_validity: days(3650),
                refresh_token_rotation_grace_period: seconds(60),
            },
        },
    }
}
