//! Groups.

use crate::engine::rule::files;

files! {
    mod limits;
}
