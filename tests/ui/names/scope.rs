use cognito_dsl::user_pool;

user_pool! {
    mod pool {
        resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access", "*": "Full access" } } },
        clients: {
            web: {
                oauth: {
                    scopes: [users::write, user::read, users, opnid, OPENID, a::b::c, users["?"]],
                    callback_urls: ["https://app.example.com"],
                },
            },
        },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
