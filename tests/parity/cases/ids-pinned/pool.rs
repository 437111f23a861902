//! IDs that are pinned on both sides.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    #[logical_id = "ThePool"]
    pub mod pool {
        clients: {
            #[logical_id = "TheClient"]
            web: {},
        },
        resource_servers: {
            #[logical_id = "TheServer"]
            orders: { identifier: "orders", scopes: { read: "Read" } },
        },
    }
}
