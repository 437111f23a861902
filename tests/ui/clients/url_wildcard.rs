#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        clients: { web: { oauth: { callback_urls: ["https://*.example.com/in"] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
