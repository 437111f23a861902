use cognito_dsl::user_pool;

user_pool! {
    mod belongs_deeper {
        min_length: 8,
    }
}

user_pool! {
    mod belongs_to_the_pool {
        password_policy: { deletion_protection },
    }
}

user_pool! {
    mod belongs_to_clients {
        clients: { web: { oauth: { generate_secret, callback_urls: ["https://app.example.com"] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
