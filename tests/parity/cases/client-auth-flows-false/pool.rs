//! Every flow is off: tokens can be refreshed.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: {
                auth_flows: {
                    user_password: false,
                    admin_user_password: false,
                    custom: false,
                    user_srp: false,
                    user: false,
                },
            },
        },
    }
}
