#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    mod example {
        clients: { #[allow(implicit_grant)] web: { disable_oauth } },
    }
}

fn main() {}
