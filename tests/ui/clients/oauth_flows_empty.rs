use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        clients: { web: { oauth: { flows: {} } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
