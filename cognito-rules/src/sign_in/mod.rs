//! Signing in.

use crate::engine::rule::files;

files! {
    mod aliases;
    mod first_factors;
    mod flows;
    mod passkeys;
}
