//! Email and SMS messages.

use crate::engine::rule::files;

files! {
    mod addresses;
    mod cognito_emails;
    mod ses;
    mod sms;
}
