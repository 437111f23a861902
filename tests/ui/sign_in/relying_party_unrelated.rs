#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        passkey_relying_party_id: "example.org",
        domains: { login: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/1f2e") },
    }
}

fn main() {}
