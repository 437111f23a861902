#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        account_recovery: PhoneOnlyWithoutMfa,
    }
}

fn main() {}
