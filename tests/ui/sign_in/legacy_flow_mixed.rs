#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        clients: { web: { disable_oauth, auth_flows: { user_srp, legacy_user_password } } },
    }
}

fn main() {}
