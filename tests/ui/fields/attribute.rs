use cognito_dsl::user_pool;

user_pool! {
    mod of_the_compiler {
        #[inline]
        mfa: Off,
    }
}

user_pool! {
    mod a_lint {
        #[allow(dead_code)]
        mfa: Off,
    }
}

user_pool! {
    mod a_condition {
        #[cfg(unix)]
        mfa: Off,
    }
}

fn main() {}
