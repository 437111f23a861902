#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        passkey_relying_party_id: "https://auth.example.com",
    }
}

fn main() {}
