use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        feature_plan: Essentials,
        standard_threat_protection_mode: FullFunction,
    }
}

fn main() {}
