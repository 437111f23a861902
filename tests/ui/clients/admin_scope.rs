#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        clients: {
            web: { oauth: { scopes: [openid, cognito_admin], callback_urls: ["https://app.example.com"] } },
        },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
