//! Every flow.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { auth_flows: { user, user_srp, custom, admin_user_password, user_password } } },
    }
}
