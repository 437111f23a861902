//! Files that a declaration refers to.

use crate::value::text::Str;

/// The text of a file. `user_pool!` reads the file when it expands, so writing the template reads no files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileText {
    /// The path in the declaration, relative to the directory of the package.
    pub path: Str,
    /// The text in the file.
    pub text: Str,
}

impl FileText {
    /// No file.
    pub const EMPTY: Self = FileText {
        path: Str::Static(""),
        text: Str::Static(""),
    };
}
