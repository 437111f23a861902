#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        parameters: { google_secret: String },
        identity_providers: { google: Google { client_id: "my-app", client_secret: google_secret } },
    }
}

fn main() {}
