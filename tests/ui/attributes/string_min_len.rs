use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        self_sign_up_enabled,
        standard_attributes: { email: { required } },
        custom_attributes: { plan: String(-1..=20) },
        deletion_protection,
    }
}

fn main() {}
