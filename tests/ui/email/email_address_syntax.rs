#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        email: Cognito { reply_to: "support@example..com" },
    }
}

fn main() {}
