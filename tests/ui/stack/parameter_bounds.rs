use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        parameters: { stage: String { min_length: 8, max_length: 4 } },
        user_pool_name: stage,
    }
}

fn main() {}
