use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        user_verification: { email_style: Link, sms_message: "Welcome!" },
    }
}

fn main() {}
