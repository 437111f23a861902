use cognito_dsl::user_pool;

user_pool! {
    mod between_fields {
        mfa: Off; deletion_protection,
    }
}

user_pool! {
    mod in_a_list {
        clients: { web: { oauth: { callback_urls: ["https://a.example.com"; "https://b.example.com"] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
