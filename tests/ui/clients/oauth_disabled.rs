use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        clients: {
            app: { disable_oauth, oauth: { callback_urls: ["https://app.example.com"] } },
        },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
