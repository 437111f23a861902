use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        clients: { web: { disable_oauth } },
        conditions: { has_web: Fn::Equals(Ref(web), "app") },
        user_pool_name: Fn::If(has_web, "customers", "testers"),
    }
}

fn main() {}
