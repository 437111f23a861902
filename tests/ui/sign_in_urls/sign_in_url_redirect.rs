use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        deletion_protection,
        clients: { app: { oauth: { callback_urls: ["https://app.example.com/in"] }, ..Recommended } },
        domains: { login: Prefix("my-app") },
        outputs: { login_url: SignInUrl { domain: login, client: app, redirect_uri: "https://app.example.com" } },
        groups: { admins: { precedence: 1 } },
    }
}

fn main() {}
