use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        mfa: Optional,
        mfa_second_factor: { sms, otp },
        enable_sms_role: false,
    }
}

fn main() {}
