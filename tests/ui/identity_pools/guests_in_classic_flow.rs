#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_pools: { app: { allow_unauthenticated_identities, allow_classic_flow } },
    }
}

fn main() {}
