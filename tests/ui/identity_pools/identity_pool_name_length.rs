use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_pools: { app: { identity_pool_name: "" } },
    }
}

fn main() {}
