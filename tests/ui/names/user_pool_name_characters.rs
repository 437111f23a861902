#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        user_pool_name: "Customers (test)",
    }
}

fn main() {}
