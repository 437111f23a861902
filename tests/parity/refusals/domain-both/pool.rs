//! A domain that is both kinds.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        domains: { login: Prefix { domain_prefix: "my-app", domain_name: "login.example.com" } },
    }
}
