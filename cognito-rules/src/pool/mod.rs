//! The pool.

use crate::engine::rule::files;

files! {
    mod imports;
    mod limits;
    mod name;
}
