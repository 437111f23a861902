//! Lambda triggers.

use crate::engine::rule::files;

files! {
    mod custom_senders;
    mod functions;
    mod regions;
    mod plan;
}
