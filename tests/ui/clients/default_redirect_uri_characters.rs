use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { email },
        self_sign_up_enabled,
        clients: {
            web: {
                oauth: {
                    callback_urls: ["https://app.example.com/my-page"],
                    default_redirect_uri: "https://app.example.com/my page",
                },
            },
        },
        domains: { login: Prefix("my-app") },
        removal_policy: Destroy,
    }
}

fn main() {}
