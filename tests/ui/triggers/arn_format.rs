use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        lambda_triggers: { pre_sign_up: "check-the-invitation" },
    }
}

fn main() {}
