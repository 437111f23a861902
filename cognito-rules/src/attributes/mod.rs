//! Attributes.

use crate::engine::rule::files;

files! {
    mod names;
    mod bounds;
    mod schema;
    mod standard_types;
}
