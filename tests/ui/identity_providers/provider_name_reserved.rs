#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_providers: {
            google: Oidc {
                client_id: "app",
                client_secret: Secret("google"),
                issuer_url: "https://accounts.google.com",
                name: "Google",
            },
        },
    }
}

fn main() {}
