//! The implicit grant with the default callback URL.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { oauth: { flows: { implicit_code_grant }, scopes: [openid] } } },
    }
}
