//! Clients with one flow each.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            password: { auth_flows: { user_password } },
            admin: { auth_flows: { admin_user_password } },
            custom: { auth_flows: { custom } },
            srp: { auth_flows: { user_srp } },
            choice: { auth_flows: { user } },
        },
    }
}
