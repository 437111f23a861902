use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        resource_servers: { orders: { identifier: "orders", scopes: { read: "Read orders" } } },
        clients: { web: { oauth: { scopes: ["orders/raed"], callback_urls: ["https://app.example.com"] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
