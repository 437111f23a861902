#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sns_region: "us-east-1 ",
    }
}

fn main() {}
