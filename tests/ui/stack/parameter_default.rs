use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        parameters: { stage: String { default: "prod", allowed_values: ["production", "test"] } },
    }
}

fn main() {}
