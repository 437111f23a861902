#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        custom_attributes: { seats: Number { min: 10, max: 1 } },
    }
}

fn main() {}
