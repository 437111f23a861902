//! A default redirect URL with a space.

cognito_dsl::user_pool! {
    #[allow(callback_url_placeholder, redirect_url_characters)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: {
                oauth: { callback_urls: ["https://example.com/a b"], default_redirect_uri: "https://example.com/a b" },
            },
        },
    }
}
