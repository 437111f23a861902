use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        self_sign_up_enabled,
        feature_plan: Lite,
        sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
        tags: { team: "identity" },
    }
}

fn main() {}
