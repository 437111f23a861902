#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        parameters: { google_secret: String { no_echo, default: "GOCSPX-1a2b3c" } },
        identity_providers: { google: Google { client_id: "123-abc.apps.googleusercontent.com", client_secret: google_secret } },
    }
}

fn main() {}
