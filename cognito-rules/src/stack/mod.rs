//! The template.

use crate::engine::rule::files;

files! {
    mod mappings;
    mod outputs;
    mod parameters;
    mod sign_in_urls;
}
