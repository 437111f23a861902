//! Attributes.

use crate::engine::rule::files;

files! {
    mod bounds;
    mod schema;
}
