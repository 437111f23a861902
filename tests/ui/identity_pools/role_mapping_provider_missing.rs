#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_pools: { app: { role_mappings: [{ provider_url: Google, use_token }] } },
    }
}

fn main() {}
