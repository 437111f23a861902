use cognito_dsl::user_pool;

user_pool! {
    mod by_name {
        base: Recommended,
    }
}

user_pool! {
    mod misspelt {
        ..Recomended
    }
}

user_pool! {
    mod in_a_section {
        password_policy: { ..Recommended },
    }
}

user_pool! {
    mod in_a_map {
        clients: { ..Recommended },
    }
}

user_pool! {
    mod not_at_the_end {
        ..Recommended,
        mfa: Off,
    }
}

user_pool! {
    mod twice {
        ..Recommended, ..Recommended
    }
}

fn main() {}
