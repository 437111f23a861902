//! OAuth that is disabled and described.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { disable_oauth, oauth: { scopes: [openid] } } },
    }
}
