//! Sign-in URLs for each grant, path and kind of domain.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    // Cognito rejects it, but the CDK writes it all the same.
    #[allow(redirect_url_characters)]
    pub mod pool {
        clients: {
            code: {
                oauth: { flows: { authorization_code_grant }, callback_urls: ["https://app.example.com/in?a=b&c=d e"] },
            },
            implicit: { oauth: { flows: { implicit_code_grant }, callback_urls: ["myapp://in"] } },
            both: {},
        },
        domains: {
            hosted: Prefix("my-app"),
            own: Custom("login.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/12345678"),
        },
        outputs: {
            #[logical_id = "Code"]
            code: SignInUrl { domain: hosted, client: code, redirect_uri: "https://app.example.com/in?a=b&c=d e" },
            #[logical_id = "Implicit"]
            implicit: SignInUrl { domain: own, client: implicit, redirect_uri: "myapp://in", sign_in_path: "/signup" },
            #[logical_id = "Both"]
            both: SignInUrl { domain: hosted, client: both, redirect_uri: "https://example.com", fips },
        },
    }
}
