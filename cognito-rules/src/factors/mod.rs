//! Passwords, second factors and recovery.

use crate::engine::rule::files;

files! {
    mod email_mfa;
    mod mfa;
    mod passwords;
    mod recovery;
    mod sms_role;
}
