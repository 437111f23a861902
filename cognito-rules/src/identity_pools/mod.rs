//! Identity pools.

use crate::engine::rule::files;

files! {
    mod guests;
    mod providers;
    mod role_mappings;
}
