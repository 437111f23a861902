#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        custom_sender_kms_key: "arn:aws:kms:us-east-1:123456789012:alias/codes",
    }
}

fn main() {}
