#![deny(deprecated)]

use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        identity_providers: {
            staff: Saml { metadata: Text(r#"<EntityDescriptor entityID="https://idp.example.com"/>"#) },
        },
    }
}

fn main() {}
