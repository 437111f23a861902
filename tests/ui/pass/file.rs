//! A file that a declaration names lies below the directory of the package, and the program is built anew when it changes.

use cognito_dsl::model::{IdentityProvider, SamlMetadata};
use cognito_dsl::user_pool;

user_pool! {
    mod staff {
        // Any text will do. Of the package that these tests are built in, this file alone is known.
        identity_providers: { #[allow(saml_metadata_root)] corporate: Saml { metadata: File("Cargo.toml") } },
    }
}

const TEXT: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));

fn main() {
    let IdentityProvider::Saml(saml) = &staff::POOL.identity_providers.as_slice()[0].value else {
        panic!("it is another kind of provider");
    };
    let SamlMetadata::File(file) = &saml.metadata else {
        panic!("it is no file");
    };
    assert_eq!(file.path.path.as_str(), "Cargo.toml");
    assert_eq!(file.path.text.as_str(), TEXT);
}
