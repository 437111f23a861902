//! Identity providers.

use crate::engine::rule::files;

files! {
    mod names;
    mod identifiers;
    mod client_ids;
    mod attribute_mappings;
    mod mapping_keys;
    mod claims;
    mod saml;
    mod secrets;
    mod urls;
    mod issuers;
    mod reach;
    mod details;
    mod domain;
}
