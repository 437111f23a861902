use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        clients: { web: { oauth: { callback_urls: ["http://app.example.com/in"] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
