use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        clients: { web: { oauth: { callback_urls: ["https://app.example.com"], logout_urls: [""] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
