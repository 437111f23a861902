#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        password_policy: { min_length: 6 },
    }
}

fn main() {}
