//! Files that a declaration names.

use crate::value::text::Str;

/// The text of a file. `user_pool!` reads the file when it expands, so that nothing is read when the template is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileText {
    /// Where the file lies, as it is declared: from the directory of the package on.
    pub path: Str,
    /// What the file holds.
    pub text: Str,
}

impl FileText {
    /// No file.
    pub const EMPTY: Self = FileText {
        path: Str::Static(""),
        text: Str::Static(""),
    };
}
