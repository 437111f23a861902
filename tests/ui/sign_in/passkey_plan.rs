#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        feature_plan: Lite,
        passkey_relying_party_id: "auth.example.com",
    }
}

fn main() {}
