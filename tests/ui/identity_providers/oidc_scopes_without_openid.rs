#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_providers: {
            okta: Oidc {
                client_id: "app",
                client_secret: Secret("okta"),
                issuer_url: "https://example.okta.com",
                scopes: ["email"],
            },
        },
    }
}

fn main() {}
