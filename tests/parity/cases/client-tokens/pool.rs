//! A client with settings from parameters.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        parameters: { url: String, client_name: String, scope: String },
        clients: {
            web: {
                user_pool_client_name: client_name,
                oauth: {
                    flows: { authorization_code_grant },
                    scopes: [scope, openid],
                    callback_urls: [url, "https://example.com"],
                    logout_urls: [Fn::Join("/", [url, "bye"])],
                    default_redirect_uri: url,
                },
            },
        },
    }
}
