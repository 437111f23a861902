//! The declaration as a whole.

use crate::engine::rule::files;

files! {
    mod arn_format;
    mod arns;
    mod cycles;
    mod names;
    mod references;
    mod shapes;
    mod spaces;
    mod urls;
    mod allow;
}
