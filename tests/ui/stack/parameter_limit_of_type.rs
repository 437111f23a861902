use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        parameters: { seats: Number { min_length: 1 } },
    }
}

fn main() {}
