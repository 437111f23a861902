//! OAuth without a grant: what remains.

cognito_dsl::user_pool! {
    // Cognito rejects it, but the CDK writes it all the same.
    #[allow(oauth_flows_empty)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { oauth: { flows: {}, scopes: [openid] } } },
    }
}
