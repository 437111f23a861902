//! An address to return to that is not among the others.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: { oauth: { callback_urls: ["https://a.example.com"], default_redirect_uri: "https://b.example.com" } },
        },
    }
}
