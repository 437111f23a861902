#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: Fn::Sub("shop-{stage}", { stage: "test" }),
    }
}

fn main() {}
