#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        sign_in_aliases: { username },
        custom_attributes: { "plan#": String(mutable) },
        identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), attribute_mapping: { custom: { "plan#": "plan" } } } },
    }
}

fn main() {}
