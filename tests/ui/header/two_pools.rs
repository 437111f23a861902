use cognito_dsl::user_pool;

user_pool! {
    mod customers {
        mfa: Off,
    }

    mod staff {
        mfa: Required,
    }
}

fn main() {}
