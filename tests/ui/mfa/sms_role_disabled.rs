use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        self_sign_up_enabled,
        sign_in_aliases: { username, email },
        sms_role: "arn:aws:iam::123456789012:role/sms",
        enable_sms_role: false,
        outputs: { pool_id: UserPoolId },
    }
}

fn main() {}
