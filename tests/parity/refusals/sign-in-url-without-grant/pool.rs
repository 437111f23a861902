//! A sign-in URL for a machine-to-machine client.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            #[allow(scope_server_not_declared)]
            machine: { generate_secret, oauth: { flows: { client_credentials }, scopes: ["api/read"] } },
        },
        domains: { login: Prefix("my-app") },
        outputs: { url: SignInUrl { domain: login, client: machine, redirect_uri: "https://example.com" } },
    }
}
