//! Identity providers.

use crate::engine::rule::files;

files! {
    mod attribute_mappings;
    mod claims;
    mod client_ids;
    mod limits;
    mod names;
    mod saml;
    mod urls;
}
