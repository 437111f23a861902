use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        parameters: { app_url: String },
        clients: { web: { oauth: { callback_urls: Ref(app_url) } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
