//! A default redirect URL that is not a callback URL.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: { oauth: { callback_urls: ["https://a.example.com"], default_redirect_uri: "https://b.example.com" } },
        },
    }
}
