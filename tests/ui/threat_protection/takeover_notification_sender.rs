#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        threat_protection: { account_takeover: { high: Block { notify } } },
    }
}

fn main() {}
