#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        feature_plan: Essentials,
        threat_protection: { account_takeover: { high: Block } },
    }
}

fn main() {}
