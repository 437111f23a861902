//! The guide's "Resource Servers": two clients with a scope each.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        resource_servers: {
            #[cdk(id = "ResourceServer")]
            users: { identifier: "users", scopes: { read: "Read-only access", "*": "Full access" } },
        },
        clients: {
            #[cdk(id = "read-only-client")]
            read_only: { oauth: { scopes: [users::read] } },
            #[cdk(id = "full-access-client")]
            full_access: { oauth: { scopes: [users["*"]] } },
        },
    }
}
