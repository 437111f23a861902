//! The pool.

use crate::engine::rule::files;

files! {
    mod imports;
    mod name;
    mod removal;
    mod tags;
    mod replicas;
}
