//! A callback URL with non-ASCII letters.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: {
                oauth: {
                    flows: { authorization_code_grant },
                    callback_urls: ["https://bücher.example/日本?a=b&c=d"],
                    default_redirect_uri: "https://bücher.example/日本?a=b&c=d",
                },
            },
        },
    }
}
