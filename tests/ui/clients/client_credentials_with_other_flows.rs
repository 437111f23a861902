use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        resource_servers: {
            users: { identifier: "users", scopes: { read: "Read-only access" } },
        },
        clients: {
            app: {
                generate_secret,
                oauth: {
                    flows: { client_credentials, authorization_code_grant },
                    scopes: [users::read],
                    callback_urls: ["https://app.example.com"],
                },
            },
        },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
