#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        self_sign_up_enabled: false,
        ..AsWritten
    }
}

fn main() {}
