#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        feature_plan: Lite,
        advanced_security_mode: Enforced,
    }
}

fn main() {}
