use cognito_dsl::user_pool;

const NAME: &str = "customers";
const LENGTH: u8 = 12;
const PROTECTED: bool = true;

user_pool! {
    mod customers {
        user_pool_name: const { LENGTH },
        self_sign_up_enabled: const { NAME },
        password_policy: { min_length: const { PROTECTED }, password_history_size: const { 4.5 } },
        sign_in_case_sensitive: const {},
    }
}

fn main() {}
