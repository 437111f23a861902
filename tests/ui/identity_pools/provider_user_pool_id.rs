#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_pools: {
            app: {
                authentication_providers: {
                    user_pools: [{ user_pool_id: "customers", client_id: "1example23456789" }],
                },
            },
        },
    }
}

fn main() {}
