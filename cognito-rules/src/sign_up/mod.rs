//! Signing up.

use crate::engine::rule::files;

files! {
    mod confirmation;
    mod email_subjects;
    mod invitations;
    mod message_limits;
    mod placeholders;
    mod verification;
    mod verification_messages;
}
