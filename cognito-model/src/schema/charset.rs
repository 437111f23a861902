//! What a text is like, where the characters alone or their places decide.

use crate::schema::class::{Class, first_code_point, is_invisible, is_separator, utf16_length};

/// What a text can consist of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    /// At least one of `a` to `z`, `0` to `9` and `-`.
    DomainPrefix,
    /// Characters that can be seen, one to this many: `[\p{L}\p{M}\p{S}\p{N}\p{P}]`. Counted in characters, as the pattern
    /// of the API does.
    Visible(usize),
    /// Characters with no space and no `_` among them, but that the second, which can be seen, may be a `_`:
    /// `[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+`.
    ProviderName,
    /// An email address that has an ASCII character before its first `@`. No address at all is none with a wrong one.
    AsciiLocalPart,
    /// The id of a user pool: `[\w-]+_[0-9a-zA-Z]+`, at most 55 characters.
    UserPoolId,
    /// Characters of this class, or none.
    Only(Class),
    /// An ARN of 20 to 2048 characters: `arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+`, and up to two more
    /// parts.
    Arn,
    /// An ARN of at most 2048 characters, or none.
    OptionalArn,
    /// Something before an `@` and behind it, all of which can be seen: `[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+`.
    AroundAt,
}

impl Charset {
    /// What it is, for messages.
    pub const fn description(self) -> &'static str {
        match self {
            Charset::DomainPrefix => "lower-case letters, digits and hyphens",
            Charset::Visible(_) => "letters, digits, symbols and punctuation, no spaces",
            Charset::ProviderName => {
                "letters, digits, symbols and punctuation, no spaces, and no `_` but in the second place"
            }
            Charset::AsciiLocalPart => "an address with ASCII characters before the `@`",
            Charset::UserPoolId => "the region, `_`, and letters and digits",
            Charset::Only(class) => class.description(),
            Charset::Arn | Charset::OptionalArn => "an ARN, `arn:<partition>:<service>:<region>:<account>:<resource>`",
            Charset::AroundAt => "something before an `@` and behind it, no spaces",
        }
    }

    /// Whether the text consists of it. Works in constants, where a text is only bytes.
    pub const fn accepts(self, text: &str) -> bool {
        match self {
            Charset::DomainPrefix => {
                let bytes = text.as_bytes();
                let mut index = 0;
                while index < bytes.len() {
                    if !matches!(bytes[index], b'a'..=b'z' | b'0'..=b'9' | b'-') {
                        return false;
                    }
                    index += 1;
                }
                !text.is_empty()
            }
            Charset::Visible(max) => {
                let mut rest = text.as_bytes();
                let mut count = 0;
                while let Some((code, after)) = first_code_point(rest) {
                    if is_invisible(code) {
                        return false;
                    }
                    count += 1;
                    rest = after;
                }
                1 <= count && count <= max
            }
            Charset::ProviderName => {
                let mut rest = text.as_bytes();
                let mut count = 0;
                while let Some((code, after)) = first_code_point(rest) {
                    if is_unfit_for_provider(code, count) {
                        return false;
                    }
                    count += 1;
                    rest = after;
                }
                // Whether a text is long enough in UTF-16 is another rule's, and fewer than three characters can be.
                count >= 3 || utf16_length(text) < 3
            }
            Charset::AsciiLocalPart => {
                let bytes = text.as_bytes();
                let mut index = 0;
                while index < bytes.len() && bytes[index] != b'@' {
                    if bytes[index].is_ascii() {
                        return true;
                    }
                    index += 1;
                }
                text.is_empty()
            }
            Charset::UserPoolId => {
                let bytes = text.as_bytes();
                // Backwards, because the region ends at the last underscore.
                let mut end = bytes.len();
                while end > 0 && bytes[end - 1].is_ascii_alphanumeric() {
                    end -= 1;
                }
                if end < 2 || end == bytes.len() || bytes.len() > 55 || bytes[end - 1] != b'_' {
                    return false;
                }
                while end > 0 {
                    end -= 1;
                    if !matches!(bytes[end], b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-') {
                        return false;
                    }
                }
                true
            }
            Charset::Only(class) => class.has_all(text),
            Charset::Arn => text.len() >= 20 && text.len() <= 2048 && is_arn(text),
            Charset::OptionalArn => text.is_empty() || (text.len() <= 2048 && is_arn(text)),
            // No address at all is not written, as with the CDK.
            Charset::AroundAt if text.is_empty() => true,
            Charset::AroundAt => {
                let bytes = text.as_bytes();
                let mut index = 1;
                while index + 1 < bytes.len() && bytes[index] != b'@' {
                    index += 1;
                }
                index + 1 < bytes.len() && Class::Visible.has_all(text)
            }
        }
    }
}

/// Whether a text is made like an ARN. One that is has no characters beyond ASCII.
const fn is_arn(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut index, mut part, mut length) = (0, 0, 0);
    while index < bytes.len() {
        let byte = bytes[index];
        if byte == b':' {
            // The region may be missing.
            if length == 0 && part != 3 {
                return false;
            }
            part += 1;
            length = 0;
        } else {
            let fits = match part {
                0 => length < 3 && byte == b"arn"[length],
                4 => byte.is_ascii_digit(),
                _ => Class::ArnPart.has(byte as u32),
            };
            if !fits {
                return false;
            }
            length += 1;
        }
        // `arn` has three letters, and no part comes after the eighth.
        if (part == 1 && length == 0 && index != 3) || part > 7 {
            return false;
        }
        index += 1;
    }
    part >= 5 && length > 0
}

/// Whether a character cannot stand at this place of the name of a provider.
pub const fn is_unfit_for_provider(code: u32, place: usize) -> bool {
    if place == 1 {
        is_invisible(code)
    } else {
        code == 0x5F || is_separator(code)
    }
}
