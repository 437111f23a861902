use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        account_recovery: EmailOnly,
        password_policy: { temp_password_validity: hours(36) },
        deletion_protection,
    }
}

fn main() {}
