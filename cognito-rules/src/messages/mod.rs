//! Email and text messages.

use crate::engine::rule::files;

files! {
    mod email;
    mod email_limits;
    mod senders;
}
