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

/// How the kinds of images begin, in Base64.
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

    /// The kind of image, from its bytes. An SVG is text, so its file name decides.
    pub fn extension(&self) -> Option<&'static str> {
        for (beginning, extension) in BEGINNINGS {
            if self.base64.starts_with(beginning) {
                return Some(extension);
            }
        }
        self.path.to_ascii_lowercase().ends_with(".svg").then_some("SVG")
    }

    /// The text of an SVG, with invalid UTF-8 replaced.
    pub fn svg(&self) -> Option<String> {
        (self.extension()? == "SVG").then(|| String::from_utf8_lossy(&from_base64(&self.base64)).into_owned())
    }
}

/// Decodes Base64. Ignores characters that are not Base64 digits.
fn from_base64(text: &str) -> Vec<u8> {
    let (mut bytes, mut bits, mut count) = (Vec::with_capacity(text.len() / 4 * 3), 0_u32, 0);
    for digit in text.bytes() {
        let value = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 255) as u8);
        }
    }
    bytes
}
