//! The declaration as a whole.

use crate::engine::rule::files;

files! {
    mod arn_format;
    mod arns;
    mod cycles;
    mod literals;
    mod durations;
    mod import_values;
    mod names;
    mod never_fits;
    mod quotes;
    mod references;
    mod regions;
    mod shapes;
    mod spaces;
    mod stage_entries;
    mod text_lengths;
    mod urls;
    mod unused;
    // Only after all other rules have run is it known which `#[allow(..)]` silences nothing.
    mod allow;
}

pub(crate) mod missing;
mod never_whole;
