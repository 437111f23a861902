use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        clients: { web: { oauth: { flows: { authorization_code_grant }, callback_urls: [] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
