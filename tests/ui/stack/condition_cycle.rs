use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        conditions: { is_prod: Fn::Not(is_test), is_test: Fn::Not(is_prod) },
    }
}

fn main() {}
