#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        parameters: { google_secret: String { no_echo } },
        identity_providers: { google: Google { client_id: "my-app.apps.googleusercontent.com ", client_secret: google_secret } },
    }
}

fn main() {}
