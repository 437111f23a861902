use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        self_sign_up_enabled,
        sign_in_aliases: { email },
        user_verification: { email_style: Link, email_body: "Please confirm your address." },
        removal_policy: Retain,
    }
}

fn main() {}
