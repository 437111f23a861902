#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        parameters: { partner_secret: String { no_echo } },
        identity_providers: {
            partner: Oidc {
                client_id: "app",
                client_secret: partner_secret,
                issuer_url: "https://partner.auth.eu-west-1.amazoncognito.com",
            },
        },
    }
}

fn main() {}
