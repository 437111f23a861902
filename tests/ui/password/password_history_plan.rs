use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        account_recovery: EmailOnly,
        feature_plan: Lite,
        password_policy: { password_history_size: 5 },
        deletion_protection,
    }
}

fn main() {}
