//! The default redirect URL is the default callback URL.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { oauth: { default_redirect_uri: "https://example.com" } } },
    }
}
