use cognito_dsl::user_pool;

user_pool! {
    mod not_bounds {
        custom_attributes: { code: String(5) },
    }
}

user_pool! {
    mod too_many {
        custom_attributes: { code: String(1..=2, 3..=4) },
    }
}

user_pool! {
    mod misspelt {
        custom_attributes: { code: Number(1..=2, mutabel) },
    }
}

user_pool! {
    mod twice {
        custom_attributes: { code: Number(mutable, mutable) },
    }
}

fn main() {}
