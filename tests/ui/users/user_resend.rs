#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        users: { admin: { message_action: Resend } },
        deletion_protection,
    }
}

fn main() {}
