//! Threat protection.

use crate::engine::rule::files;

files! {
    mod modes;
    mod plan;
    mod logs;
    mod risks;
}
