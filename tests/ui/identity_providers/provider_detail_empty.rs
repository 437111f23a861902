#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_providers: {
            google: Google { client_id: "", client_secret: Secret("google") },
        },
    }
}

fn main() {}
