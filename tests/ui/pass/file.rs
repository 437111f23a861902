//! The path of a file in a declaration is relative to the package's directory, and the program is rebuilt when the file changes.

use cognito_dsl::model::{IdentityProvider, SamlMetadata};
use cognito_dsl::user_pool;

user_pool! {
    mod staff {
        // Any file will do. This is the only one that is certain to exist in the package that these tests are built in.
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
