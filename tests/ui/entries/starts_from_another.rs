use cognito_dsl::user_pool;

user_pool! {
    mod inherited {
        clients: {
            web: { disable_oauth, access_token_validity: days(3) },
            ios: { ..web },
        },
    }
}

user_pool! {
    mod unknown {
        clients: { web: { disable_oauth }, ios: { generate_secret, ..wbe } },
    }
}

user_pool! {
    mod in_a_circle {
        clients: { web: { disable_oauth, ..ios }, ios: { ..web } },
    }
}

user_pool! {
    mod together {
        clients: {
            web: { oauth: { flows: { authorization_code_grant }, callback_urls: ["https://a.example.com/in"] } },
            old: { disable_oauth, ..web },
        },
        domains: { login: Prefix("my-shop") },
    }
}

fn main() {}
