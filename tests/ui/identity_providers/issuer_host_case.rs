#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        parameters: { okta_secret: String { no_echo } },
        identity_providers: {
            okta: Oidc {
                client_id: "app",
                client_secret: okta_secret,
                issuer_url: "https://Example.okta.com",
            },
        },
    }
}

fn main() {}
