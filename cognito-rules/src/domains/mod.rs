//! Domains.

use crate::engine::rule::files;

files! {
    mod characters;
    mod custom;
    mod prefix;
}
