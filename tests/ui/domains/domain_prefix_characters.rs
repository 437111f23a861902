use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        clients: { web: { oauth: { callback_urls: ["https://app.example.com"] } } },
        domains: { login: Prefix { domain_prefix: "My_App" } },
        outputs: { pool_id: UserPoolId },
    }
}

fn main() {}
