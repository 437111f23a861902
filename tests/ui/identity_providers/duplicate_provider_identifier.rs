#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        user_pool_name: "customers",
        sign_in_aliases: { email },
        identity_providers: {
            okta: Saml { metadata: Url("https://example.okta.com/metadata"), identifiers: ["example.com"] },
            entra: Saml { metadata: Url("https://example.com/metadata"), identifiers: ["example.com"] },
        },
    }
}

fn main() {}
