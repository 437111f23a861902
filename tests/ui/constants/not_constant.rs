use cognito_dsl::user_pool;

fn name() -> &'static str {
    "customers"
}

user_pool! {
    mod a_function {
        user_pool_name: const { name() },
    }
}

user_pool! {
    mod unknown {
        user_pool_name: const { NAME },
    }
}

fn main() {}
