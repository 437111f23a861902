use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        clients: { job: { generate_secret, oauth: { flows: { client_credentials }, scopes: [openid] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
