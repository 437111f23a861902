//! A resource server with a separate name, and a scope.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        resource_servers: {
            orders: {
                identifier: "orders",
                user_pool_resource_server_name: "The orders",
                scopes: { read: "See orders" },
            },
        },
    }
}
