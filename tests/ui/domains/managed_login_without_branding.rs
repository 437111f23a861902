#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin } },
    }
}

fn main() {}
