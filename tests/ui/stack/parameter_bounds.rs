use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        parameters: { stage: String { min_length: 8, max_length: 4 } },
    }
}

fn main() {}
