//! OAuth that is disabled but has settings.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { disable_oauth, oauth: { scopes: [openid] } } },
    }
}
