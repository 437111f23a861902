use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        self_sign_up_enabled,
        sign_in_aliases: { username, email },
        mfa: Optional,
        mfa_second_factor: { otp, email },
        outputs: { pool_id: UserPoolId },
    }
}

fn main() {}
