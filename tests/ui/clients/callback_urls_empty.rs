use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        self_sign_up_enabled,
        clients: { web: { oauth: { flows: { authorization_code_grant }, callback_urls: [] } } },
        removal_policy: Destroy,
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
