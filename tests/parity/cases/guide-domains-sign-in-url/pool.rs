//! The guide's "Domains": a sign-in URL.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "UserPool")]
    pub mod pool {
        clients: {
            #[cdk(id = "Client")]
            client: {
                oauth: {
                    flows: { implicit_code_grant: true },
                    callback_urls: ["https://myapp.com/home", "https://myapp.com/users"],
                },
            },
        },
        domains: {
            #[cdk(id = "Domain")]
            domain: Prefix("my-awesome-app"),
        },
        outputs: {
            #[logical_id = "SignInUrl"]
            sign_in_url: SignInUrl { domain: domain, client: client, redirect_uri: "https://myapp.com/home" },
        },
    }
}
