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

/// The bytes of a file. `user_pool!` reads the file when it expands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileBytes {
    /// The path in the declaration, relative to the directory of the package.
    pub path: Str,
    /// The bytes in Base64.
    pub base64: Str,
}

/// How the kinds of pictures begin, in Base64.
const BEGINNINGS: &[(&str, &str)] = &[
    ("iVBORw0KGgo", "PNG"),
    ("/9j/", "JPEG"),
    ("AAABAA", "ICO"),
    ("UklGR", "WEBP"),
];

impl FileBytes {
    /// No file.
    pub const EMPTY: Self = FileBytes {
        path: Str::Static(""),
        base64: Str::Static(""),
    };

    /// The kind of picture that it is, by its bytes. An SVG is text, which its name tells.
    pub fn extension(&self) -> Option<&'static str> {
        for (beginning, extension) in BEGINNINGS {
            if self.base64.starts_with(beginning) {
                return Some(extension);
            }
        }
        self.path.to_ascii_lowercase().ends_with(".svg").then_some("SVG")
    }
}
