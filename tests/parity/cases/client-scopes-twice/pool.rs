//! A scope that comes twice is written once.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: {
                oauth: { scopes: [email, openid, email, "openid", "a/b", "a/b", profile] },
            },
        },
    }
}
