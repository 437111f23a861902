use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        clients: {
            web: {
                oauth: {
                    callback_urls: ["https://app.example.com/welcome"],
                    default_redirect_uri: "https://app.example.com",
                },
            },
        },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
