#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_invitation: { email_subject: "Welcome\nto the shop" },
    }
}

fn main() {}
