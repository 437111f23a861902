use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        resource_servers: { users: { identifier: "users", scopes: { read: "Read-only access" } } },
        clients: { job: { oauth: { flows: { client_credentials }, scopes: [users::read] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
