//! OAuth without a grant: what is left of it.

cognito_dsl::user_pool! {
    // Cognito refuses it, and the CDK writes it all the same.
    #[allow(oauth_flows_empty)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { oauth: { flows: {}, scopes: [openid] } } },
    }
}
