use cognito_dsl::user_pool;

user_pool! {
    mod without_a_redirect {
        domains: { login: Prefix("my-app") },
        clients: { web: { oauth: { callback_urls: ["https://app.example.com"] }, ..Recommended } },
        outputs: { url: SignInUrl { domain: login, client: web } },
    }
}

user_pool! {
    mod undeclared_client {
        domains: { login: Prefix("my-app") },
        clients: { web: { oauth: { callback_urls: ["https://app.example.com"] }, ..Recommended } },
        outputs: { url: SignInUrl(login, wbe, "https://app.example.com") },
    }
}

user_pool! {
    mod in_the_wrong_order {
        domains: { login: Prefix("my-app") },
        clients: { web: { oauth: { callback_urls: ["https://app.example.com"] }, ..Recommended } },
        outputs: { url: SignInUrl(web, login, "https://app.example.com") },
    }
}

fn main() {}
