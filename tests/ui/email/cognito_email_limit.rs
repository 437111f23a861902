#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        self_sign_up_enabled,
        auto_verify: { email },
        email: Cognito { reply_to: "support@example.com" },
    }
}

fn main() {}
