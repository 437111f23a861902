use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        conditions: { is_prod: Fn::Not(is_test), is_test: Fn::Not(is_prod) },
        user_pool_name: Fn::If(is_prod, "customers", "testers"),
    }
}

fn main() {}
