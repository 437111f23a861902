#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        clients: { web: { oauth: { flows: { implicit_code_grant }, callback_urls: ["https://app.example.com"] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
