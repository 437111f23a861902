#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        self_sign_up_enabled,
        clients: { web: {} },
        removal_policy: Destroy,
    }
}

fn main() {}
