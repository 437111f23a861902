#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_providers: { staff: Saml { metadata: Url("http://idp.example.com/metadata") } },
    }
}

fn main() {}
