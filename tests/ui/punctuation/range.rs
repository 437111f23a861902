use cognito_dsl::user_pool;

user_pool! {
    mod open {
        custom_attributes: { code: String(1..5) },
    }
}

user_pool! {
    mod three_dots {
        custom_attributes: { code: String(1...5) },
    }
}

user_pool! {
    mod without_ends {
        custom_attributes: { code: String(..) },
    }
}

user_pool! {
    mod for_a_number {
        password_policy: { min_length: 8..=12 },
    }
}

fn main() {}
