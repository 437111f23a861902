//! Domains.

use crate::engine::rule::files;

files! {
    mod characters;
    mod custom;
    mod lengths;
    mod managed_login;
    mod prefix;
}
