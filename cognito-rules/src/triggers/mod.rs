//! Lambda triggers.

use crate::engine::rule::files;

files! {
    mod functions;
    mod plan;
}
