use cognito_dsl::user_pool;

user_pool! {
    mod shared {
        password_policy: { min_length: 5 },
        stages: { dev: {}, prod: {} },
    }
}

user_pool! {
    mod of_one_stage {
        password_policy: { min_length: 12 },
        stages: {
            dev: { password_policy: { min_length: 5 } },
            prod: { mfaa: Required },
        },
    }
}

user_pool! {
    mod from_the_pool {
        password_policy: { min_length: 5 },
        stages: { dev: { password_policy: { min_length: 8 } }, test: {}, prod: {} },
    }
}

user_pool! {
    mod nothing_to_remove {
        domains: { login: Prefix("my-shop") },
        stages: { dev: { domains: { branded: null } } },
    }
}

user_pool! {
    mod without_braces {
        stages: { dev, prod: {} },
    }
}

fn main() {}
