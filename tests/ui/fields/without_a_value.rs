use cognito_dsl::user_pool;

user_pool! {
    mod a_variant {
        mfa,
    }
}

user_pool! {
    mod a_section {
        password_policy,
    }
}

user_pool! {
    mod a_text {
        user_pool_name,
    }
}

user_pool! {
    mod a_list {
        clients: { web: { oauth: { callback_urls } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
