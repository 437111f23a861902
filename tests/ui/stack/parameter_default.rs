use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        parameters: { stage: String { default: "prod", allowed_values: ["production", "test"] } },
        user_pool_name: stage,
    }
}

fn main() {}
