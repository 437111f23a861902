#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sms_role: "arn:aws:lambda:us-east-1:123456789012:function:sms",
    }
}

fn main() {}
