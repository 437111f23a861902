#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        mfa: Optional,
        mfa_second_factor: { otp, email },
        email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" },
        account_recovery: EmailOnly,
    }
}

fn main() {}
