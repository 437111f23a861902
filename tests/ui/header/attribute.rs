use cognito_dsl::user_pool;

user_pool! {
    #[logical_id]
    mod without_an_id {}
}

user_pool! {
    #[logical_id = "My-Pool"]
    mod with_a_hyphen {}
}

user_pool! {
    #[logical_id = "First"]
    #[logical_id = "Second"]
    mod given_twice {}
}

user_pool! {
    #[allow(preferred_username_without_usrname)]
    mod misspelt_rule {}
}

user_pool! {
    #![allow(dead_code)]
    mod inner {}
}

user_pool! {
    #[allow(dead_code, ?)]
    mod not_understood {}
}

fn main() {}
