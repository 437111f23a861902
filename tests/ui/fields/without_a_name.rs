use cognito_dsl::user_pool;

user_pool! {
    mod a_text {
        "customers",
    }
}

user_pool! {
    mod braces {
        { min_length: 8 },
    }
}

user_pool! {
    mod a_path {
        sign_in::email: true,
    }
}

fn main() {}
