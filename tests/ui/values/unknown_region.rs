#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sns_region: "mars-north-1",
    }
}

fn main() {}
