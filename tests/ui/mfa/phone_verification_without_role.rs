#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        auto_verify: { phone },
        enable_sms_role: false,
    }
}

fn main() {}
