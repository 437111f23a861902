#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        self_sign_up_enabled,
        auto_verify: { email },
        standard_attributes: { email: { required }, fullname: { required } },
        clients: { web: { disable_oauth, write_attributes: [email] } },
    }
}

fn main() {}
