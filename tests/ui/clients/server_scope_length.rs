use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        resource_servers: { orders: { identifier: "ororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororororders.ders.ders.ders.ders.ders.ders.ders.ders.ders.", scopes: { see_and_change: "All orders" } } },
        clients: { web: { oauth: { scopes: [orders::see_and_change], callback_urls: ["https://app.example.com"] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
