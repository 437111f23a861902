#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        parameters: { entra_secret: String { no_echo } },
        identity_providers: {
            entra: Oidc {
                client_id: "app",
                client_secret: entra_secret,
                issuer_url: "https://login.microsoftonline.com/common/v2.0",
            },
        },
    }
}

fn main() {}
