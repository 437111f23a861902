//! Identity pools.

use crate::engine::rule::files;

files! {
    mod providers;
    mod role_mappings;
}
