use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        mappings: { names: { prod: { pool: "customers" }, test: { pool: "testers" } } },
        user_pool_name: Fn::FindInMap(names, "production", "pool"),
    }
}

fn main() {}
