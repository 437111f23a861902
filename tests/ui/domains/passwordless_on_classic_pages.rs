#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
