//! The type of an attribute was changed from a string to a number.

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        custom_attributes: { level: Number(1..=9) },
    }
}

fn level(token: customers::claims::IdToken) -> Option<String> {
    token.custom.level
}

fn main() {}
