#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        auto_verify: { email },
        user_verification: { email_style: Link, email_body: "Please {##confirm your address##}" },
    }
}

fn main() {}
