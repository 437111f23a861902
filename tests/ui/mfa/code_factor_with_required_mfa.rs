use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        mfa: Required,
        mfa_second_factor: { otp },
        sign_in_policy: { allowed_first_auth_factors: { password, email_otp } },
    }
}

fn main() {}
