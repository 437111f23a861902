#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        outputs: { pool_id: "UserPoolId" },
    }
}

fn main() {}
