use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_pools: { app: { authentication_providers: { facebook: { app_id: "" } } } },
    }
}

fn main() {}
