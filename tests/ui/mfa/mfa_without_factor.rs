use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        mfa: Required,
        mfa_second_factor: { otp: false },
    }
}

fn main() {}
