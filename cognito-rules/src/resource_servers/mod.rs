//! Resource servers.

use crate::engine::rule::files;

files! {
    mod identifiers;
    mod scopes;
}
