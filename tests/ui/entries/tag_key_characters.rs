#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        tags: { "cost#center": "1234" },
    }
}

fn main() {}
