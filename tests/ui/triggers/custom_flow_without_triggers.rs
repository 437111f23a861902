#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        clients: { app: { disable_oauth, auth_flows: { custom } } },
    }
}

fn main() {}
