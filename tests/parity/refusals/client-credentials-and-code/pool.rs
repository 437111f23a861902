//! The client credentials grant together with the authorization code grant.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { oauth: { flows: { client_credentials, authorization_code_grant } } } },
    }
}
