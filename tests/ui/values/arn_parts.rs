#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sms_role: "arn:aws:iam::1234567890:role/sms",
    }
}

fn main() {}
