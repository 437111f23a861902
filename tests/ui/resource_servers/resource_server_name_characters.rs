use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        resource_servers: { orders: { identifier: "orders", user_pool_resource_server_name: "Orders & returns" } },
    }
}

fn main() {}
