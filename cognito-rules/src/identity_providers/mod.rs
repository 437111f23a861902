//! Identity providers.

use crate::engine::rule::files;

files! {
    mod attribute_mappings;
    mod claims;
    mod limits;
    mod names;
    mod saml;
    mod secrets;
    mod urls;
}
