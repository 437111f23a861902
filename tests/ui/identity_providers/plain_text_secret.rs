#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        identity_providers: { google: Google { client_id: "my-app", client_secret: "do-not-tell" } },
    }
}

fn main() {}
