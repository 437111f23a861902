//! Domains.

use crate::engine::rule::files;

files! {
    mod prefix;
    mod custom;
    mod certificates;
    mod duplicates;
}
