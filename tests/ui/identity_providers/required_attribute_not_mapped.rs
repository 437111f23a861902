#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        standard_attributes: { email: { required } },
        identity_providers: {
            staff: Saml { metadata: Url("https://example.com/metadata"), attribute_mapping: { fullname: "name" } },
        },
    }
}

fn main() {}
