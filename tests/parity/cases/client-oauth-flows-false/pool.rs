//! OAuth with every grant off, but with callback URLs.

cognito_dsl::user_pool! {
    // Cognito rejects it, but the CDK writes it all the same.
    #[allow(oauth_flows_empty)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: {
                oauth: {
                    flows: { authorization_code_grant: false, implicit_code_grant: false, client_credentials: false },
                    callback_urls: ["https://app.example.com"],
                },
            },
        },
    }
}
