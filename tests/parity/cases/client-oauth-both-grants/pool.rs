//! Both grants for users, in the other order.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: {
                oauth: {
                    flows: { implicit_code_grant, authorization_code_grant, client_credentials: false },
                    scopes: [cognito_admin, email, openid, profile],
                    callback_urls: [
                        "https://b.example.com",
                        "https://a.example.com",
                        "myapp://signed-in",
                        "http://localhost:3000",
                    ],
                    logout_urls: ["https://b.example.com/bye", "https://a.example.com/bye"],
                    default_redirect_uri: "https://a.example.com",
                },
            },
        },
    }
}
