#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        mfa_message: "Your code is\n{####}",
    }
}

fn main() {}
