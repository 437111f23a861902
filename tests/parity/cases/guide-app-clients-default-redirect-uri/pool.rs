//! The guide's "App Clients": the default redirect URL.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[cdk(id = "app-client")]
            web: {
                oauth: {
                    flows: { authorization_code_grant: true },
                    scopes: [openid],
                    default_redirect_uri: "https://my-app-domain.com/welcome",
                    callback_urls: ["https://my-app-domain.com/welcome", "https://my-app-domain.com/hello"],
                    logout_urls: ["https://my-app-domain.com/signin"],
                },
            },
        },
    }
}
