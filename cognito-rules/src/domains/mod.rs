//! Domains.

use crate::engine::rule::files;

files! {
    mod lengths;
    mod managed_login;
    mod prefix;
    mod custom;
    mod certificates;
    mod duplicates;
    mod ui_customization;
}
