use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        resource_servers: { billing: { identifier: Fn::ImportValue("billing") } },
        clients: { web: { oauth: { callback_urls: ["https://app.example.com"], scopes: ["a/0", "a/1", "a/2", "a/3", "a/4", "a/5", "a/6", "a/7", "a/8", "a/9", "b/0", "b/1", "b/2", "b/3", "b/4", "b/5", "b/6", "b/7", "b/8", "b/9", "c/0", "c/1", "c/2", "c/3", "c/4", "c/5", "c/6", "c/7", "c/8", "c/9", "d/0", "d/1", "d/2", "d/3", "d/4", "d/5", "d/6", "d/7", "d/8", "d/9", "e/0", "e/1", "e/2", "e/3", "e/4", "e/5", "e/6", "e/7", "e/8", "e/9", openid] } } },
        domains: { login: Prefix("my-app") },
    }
}

fn main() {}
