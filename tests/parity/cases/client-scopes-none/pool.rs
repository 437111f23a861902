//! No scopes at all.

cognito_dsl::user_pool! {
    // Cognito rejects it, but the CDK writes it all the same.
    #[allow(oauth_scopes_empty)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: {
                oauth: { flows: { authorization_code_grant }, scopes: [], callback_urls: ["https://app.example.com"] },
            },
        },
    }
}
