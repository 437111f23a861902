//! Grants.

use crate::engine::rule::files;

files! {
    mod principals;
    mod actions;
}
