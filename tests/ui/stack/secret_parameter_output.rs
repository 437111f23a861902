#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        parameters: { google_secret: String { no_echo } },
        identity_providers: {
            google: Google { client_id: "my-app", client_secret: google_secret },
        },
        outputs: { google_secret: { value: google_secret } },
    }
}

fn main() {}
