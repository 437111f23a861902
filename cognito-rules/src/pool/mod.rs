//! The pool.

use crate::engine::rule::files;

files! {
    mod imports;
    mod name;
    mod tags;
    mod replicas;
}
