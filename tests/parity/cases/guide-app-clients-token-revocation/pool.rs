//! The guide's "App Clients": tokens can be revoked.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[cdk(id = "app-client")]
            web: { enable_token_revocation: true },
        },
    }
}
