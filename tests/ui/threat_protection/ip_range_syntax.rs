#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        threat_protection: { blocked_ips: ["203.0.113.*"] },
    }
}

fn main() {}
