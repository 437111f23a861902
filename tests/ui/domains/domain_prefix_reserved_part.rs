#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        domains: { login: Prefix { domain_prefix: "newcognito" } },
    }
}

fn main() {}
