use cognito_dsl::user_pool;

user_pool! {
    mod an_equals_sign {
        mfa = Off,
    }
}

user_pool! {
    mod an_arrow {
        mfa => Off,
    }
}

user_pool! {
    mod two {
        mfa:: Off,
    }
}

fn main() {}
