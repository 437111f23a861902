//! Passwords, second factors and recovery.

use crate::engine::rule::files;

files! {
    mod mfa;
    mod passwords;
    mod plan;
    mod recovery;
    mod second_factors;
}
