use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        self_sign_up_enabled,
        standard_attributes: { email: { required } },
        custom_attributes: { biography: String(..=5000) },
        deletion_protection,
    }
}

fn main() {}
