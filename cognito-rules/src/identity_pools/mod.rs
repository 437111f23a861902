//! Identity pools.

use crate::engine::rule::files;

files! {
    mod guests;
    mod imports;
    mod user_pools;
    mod role_mappings;
    mod mapped_providers;
    mod limits;
    mod principal_tags;
}

pub(crate) mod references;
