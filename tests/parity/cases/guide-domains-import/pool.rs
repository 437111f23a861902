//! The guide's "Domains": an existing domain, and its sign-in URL.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { oauth: { flows: { authorization_code_grant }, callback_urls: ["https://myapp.com/home"] } } },
        domains: { mine: Prefix { import: "domain-name" } },
        outputs: {
            #[logical_id = "Domain"]
            url: { value: "domain-name" },
        },
    }
}
