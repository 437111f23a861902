use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        clients: { app: { oauth: { scopes: [users::read], callback_urls: ["https://app.example.com"] } } },
        removal_policy: Destroy,
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
