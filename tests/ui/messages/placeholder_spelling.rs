#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_verification: { email_body: "Your code is {####}. Again: { #### }" },
    }
}

fn main() {}
