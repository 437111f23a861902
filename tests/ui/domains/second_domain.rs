#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        domains: { login: Prefix("my-app"), old: Prefix("my-old-app") },
    }
}

fn main() {}
