use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        self_sign_up_enabled,
        feature_plan: Plus,
        advanced_security_mode: Enforced,
        standard_threat_protection_mode: FullFunction,
        tags: { team: "identity" },
    }
}

fn main() {}
