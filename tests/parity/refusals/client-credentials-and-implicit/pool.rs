//! The client credentials grant together with the implicit grant.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { oauth: { flows: { client_credentials, implicit_code_grant } } } },
    }
}
