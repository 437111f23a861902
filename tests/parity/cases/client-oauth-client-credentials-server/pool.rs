//! A machine-to-machine client, with all scopes of the pool's resource server.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        resource_servers: {
            orders: { identifier: "https://orders.example.com", scopes: { read: "See", write: "Change" } },
        },
        clients: {
            web: {
                generate_secret: true,
                oauth: { flows: { client_credentials }, scopes: [orders::write, orders::read, orders::write] },
                supported_identity_providers: [Cognito],
            },
        },
    }
}
