use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        auto_verify: { email },
        email: Cognito { reply_to: "ü@example.com" },
        outputs: { pool_id: UserPoolId },
    }
}

fn main() {}
