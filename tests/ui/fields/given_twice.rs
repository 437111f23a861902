use cognito_dsl::user_pool;

user_pool! {
    mod in_the_pool {
        mfa: Off,
        self_sign_up_enabled,
        mfa: Optional,
    }
}

user_pool! {
    mod in_a_section {
        password_policy: {
            min_length: 8,
            min_length: 12,
        },
    }
}

user_pool! {
    mod under_its_alias {
        user_pool_name: "customers",
        pool_name: "customers",
    }
}

fn main() {}
