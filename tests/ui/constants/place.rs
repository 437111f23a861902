use cognito_dsl::user_pool;

user_pool! {
    mod for_a_variant {
        mfa: const { true },
    }
}

user_pool! {
    mod for_a_duration {
        password_policy: { temp_password_validity: const { 3 } },
    }
}

user_pool! {
    mod for_a_section {
        password_policy: const { 8 },
    }
}

user_pool! {
    mod for_any_value {
        outputs: { answer: const { 42 } },
    }
}

user_pool! {
    mod without_const {
        user_pool_name: { NAME },
    }
}

fn main() {}
