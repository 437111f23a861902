use cognito_dsl::user_pool;

user_pool! {
    mod of_a_variant {
        mfa: Off Optional,
    }
}

user_pool! {
    mod of_a_text {
        user_pool_name: "customers" "staff",
    }
}

fn main() {}
