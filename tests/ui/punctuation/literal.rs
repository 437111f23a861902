use cognito_dsl::user_pool;

user_pool! {
    mod a_character {
        user_pool_name: 'a',
    }
}

user_pool! {
    mod bytes {
        user_pool_name: b"customers",
    }
}

user_pool! {
    mod c_string {
        user_pool_name: c"customers",
    }
}

fn main() {}
