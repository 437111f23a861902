use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        clients: {
            web: { oauth: { callback_urls: ["https://app.example.com/in"], logout_urls: ["http://app.example.com/out"] } },
        },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
