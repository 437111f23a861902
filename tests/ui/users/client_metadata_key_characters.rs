#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        users: { admin: { client_metadata: { "shop#id": "42" } } },
        deletion_protection,
    }
}

fn main() {}
