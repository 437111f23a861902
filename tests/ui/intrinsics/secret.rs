use cognito_dsl::user_pool;

user_pool! {
    mod without_a_name {
        user_pool_name: Secret(),
    }
}

user_pool! {
    mod of_a_number {
        user_pool_name: Secret(5),
    }
}

fn main() {}
