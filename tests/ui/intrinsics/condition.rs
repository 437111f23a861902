use cognito_dsl::user_pool;

user_pool! {
    mod undeclared {
        user_pool_name: Fn::If(is_prod, "a", "b"),
    }
}

user_pool! {
    mod not_a_name {
        user_pool_name: Fn::If(true, "a", "b"),
    }
}

fn main() {}
