#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        mfa_second_factor: { otp },
    }
}

fn main() {}
