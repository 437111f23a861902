//! A duplicate scope is written once.

cognito_dsl::user_pool! {
    #[allow(scope_server_not_declared)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { oauth: { scopes: [email, openid, email, "openid", "a/b", "a/b", profile] } } },
    }
}
