#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        mfa: Optional,
        mfa_second_factor: { sms, otp },
        account_recovery: PhoneAndEmail,
    }
}

fn main() {}
