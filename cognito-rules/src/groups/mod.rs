//! Groups.

use crate::engine::rule::files;

files! {
    mod names;
    mod settings;
}
