use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        self_sign_up_enabled,
        sign_in_aliases: { email },
        user_verification: { sms_message: "Welcome!" },
        removal_policy: Retain,
    }
}

fn main() {}
