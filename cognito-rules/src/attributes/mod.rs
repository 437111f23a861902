//! Attributes.

use crate::engine::rule::files;

files! {
    mod names;
    mod bounds;
    mod required;
    mod schema;
    mod standard_types;
}
