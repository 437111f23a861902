//! A machine-to-machine client, with a scope of a resource server elsewhere.

cognito_dsl::user_pool! {
    #[allow(scope_server_not_declared)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: { generate_secret, oauth: { flows: { client_credentials }, scopes: ["billing/read", "billing/*"] } },
        },
    }
}
