//! The declaration as a whole.

use crate::engine::rule::files;

files! {
    mod arn_format;
    mod arns;
    mod cycles;
    mod literals;
    mod durations;
    mod names;
    mod references;
    mod shapes;
    mod spaces;
    mod text_lengths;
    mod urls;
    mod allow;
}
