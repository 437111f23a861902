//! `phone`, `email` and `profile` add `openid`.

cognito_dsl::user_pool! {
    #[allow(scope_server_not_declared)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            phone: { oauth: { scopes: [phone] } },
            email: { oauth: { scopes: [email, "x/y"] } },
            profile: { oauth: { scopes: [cognito_admin, profile] } },
            admin: { oauth: { scopes: [cognito_admin] } },
            text: { oauth: { scopes: ["email"] } },
        },
    }
}
