//! The shortest validities.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: {
                auth_session_validity: minutes(3),
                access_token_validity: minutes(5),
                id_token_validity: minutes(5),
                refresh_token_validity: minutes(60),
            },
        },
    }
}
