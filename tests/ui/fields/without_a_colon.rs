use cognito_dsl::user_pool;

user_pool! {
    mod before_braces {
        password_policy { min_length: 8 },
    }
}

user_pool! {
    mod before_a_literal {
        user_pool_name "customers",
    }
}

fn main() {}
