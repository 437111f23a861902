#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        parameters: { google_secret: String { no_echo, default: "GOCSPX-1a2b3c" } },
    }
}

fn main() {}
