//! The guide's "App Clients": the authorization code grant.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[cdk(id = "app-client")]
            web: {
                oauth: {
                    flows: { authorization_code_grant: true },
                    scopes: [openid],
                    callback_urls: ["https://my-app-domain.com/welcome"],
                    logout_urls: ["https://my-app-domain.com/signin"],
                },
            },
        },
    }
}
