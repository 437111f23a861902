#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
        clients: { web: { disable_oauth, auth_flows: { user_srp } } },
    }
}

fn main() {}
