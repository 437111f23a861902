use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        clients: {
            app: {
                oauth: { scopes: [users::read], callback_urls: ["https://app.example.com"] },
            },
        },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
