use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        account_recovery: EmailOnly,
        password_policy: { min_length: 4 },
        deletion_protection,
    }
}

fn main() {}
