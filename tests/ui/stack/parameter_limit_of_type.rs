use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        parameters: { seats: Number { min_length: 1 } },
        user_pool_name: seats,
    }
}

fn main() {}
