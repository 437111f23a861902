//! Signing in.

use crate::engine::rule::files;

files! {
    mod aliases;
    mod reach;
    mod relying_party;
}
