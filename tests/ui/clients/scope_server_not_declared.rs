#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        clients: { web: { oauth: { scopes: ["orders/read"], callback_urls: ["https://app.example.com"] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
