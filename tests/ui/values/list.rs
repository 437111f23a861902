use cognito_dsl::user_pool;

user_pool! {
    mod a_text {
        clients: { web: { oauth: { callback_urls: "https://app.example.com" } } },
        domains: { login: Prefix("my-app") },
    }
}

user_pool! {
    mod names_in_it {
        clients: { web: { oauth: { callback_urls: [web: "https://app.example.com"] } } },
        domains: { login: Prefix("my-app") },
    }
}

user_pool! {
    mod braces {
        clients: { web: { oauth: { callback_urls: { "https://app.example.com" } } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
