#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        enable_sms_role,
        account_recovery: PhoneOnlyWithoutMfa,
    }
}

fn main() {}
