use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        self_sign_up_enabled,
        sign_in_policy: { allowed_first_auth_factors: { email_otp } },
        tags: { team: "identity" },
    }
}

fn main() {}
