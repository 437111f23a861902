#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        parameters: { site: String },
        clients: { web: { disable_oauth } },
    }
}

fn main() {}
