use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        resource_servers: { billing: { identifier: Fn::ImportValue("billing") } },
        clients: { web: { oauth: { scopes: [openid, "billing/read billing/write"], callback_urls: ["https://app.example.com"] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
