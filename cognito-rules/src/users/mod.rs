//! Users that the template creates.

use crate::engine::rule::files;

files! {
    mod names;
    mod attributes;
    mod settings;
}
