//! The characters of a string, and which characters are allowed at which position.

use crate::schema::class::{Class, first_code_point, is_invisible, is_separator, utf16_length};

/// What a string can consist of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    /// At least one of `a` to `z`, `0` to `9` and `-`.
    DomainPrefix,
    /// One to this many visible characters: `[\p{L}\p{M}\p{S}\p{N}\p{P}]`. Counted in characters, like the pattern of the
    /// API.
    Visible(usize),
    /// No spaces and no `_`, except that the second character, which must be visible, may be `_`:
    /// `[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+`.
    ProviderName,
    /// An email address with an ASCII character before its first `@`. An empty string passes.
    AsciiLocalPart,
    /// The ID of a user pool: `[\w-]+_[0-9a-zA-Z]+`, at most 55 characters.
    UserPoolId,
    /// Only characters of this class, possibly none.
    Only(Class),
    /// An ARN of 20 to 2048 characters: `arn:[\w+=/,.@-]+:[\w+=/,.@-]+:([\w+=/,.@-]*)?:[0-9]+:[\w+=/,.@-]+`, and up to two more
    /// parts.
    Arn,
    /// An ARN of at most 2048 characters, or an empty string.
    OptionalArn,
    /// The ARN of a bucket, without a region and an account: `arn:[\w+=/,.@-]+:[\w+=/,.@-]+:::[\w+=/,.@-]+`, and up to two more parts.
    BucketArn,
    /// Something before and after an `@`, all visible: `[\p{L}\p{M}\p{S}\p{N}\p{P}]+@[\p{L}\p{M}\p{S}\p{N}\p{P}]+`.
    AroundAt,
}

impl Charset {
    /// Its description for messages.
    pub const fn description(self) -> &'static str {
        match self {
            Charset::DomainPrefix => "lowercase letters, digits and hyphens",
            Charset::Visible(_) => "letters, digits, symbols and punctuation, but no spaces",
            Charset::ProviderName => {
                "letters, digits, symbols and punctuation, but no spaces, and `_` only as the second character"
            }
            Charset::AsciiLocalPart => "an email address with ASCII characters before the `@`",
            Charset::UserPoolId => "the region, `_`, and letters and digits",
            Charset::Only(class) => class.description(),
            Charset::Arn | Charset::OptionalArn => "an ARN, `arn:<partition>:<service>:<region>:<account>:<resource>`",
            Charset::BucketArn => "the ARN of a bucket, `arn:<partition>:s3:::<bucket>`",
            Charset::AroundAt => "something before and after an `@`, without spaces",
        }
    }

    /// Whether the string consists of it. Const code sees a string as bytes only.
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
                // Another rule checks the length in UTF-16, where fewer than three characters can be enough.
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
                // Go backwards, because the region ends at the last underscore.
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
            Charset::BucketArn => text.len() <= 1024 && is_bucket_arn(text),
            // An empty string is not written to the template, as in the CDK.
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

/// Whether a string has the structure of the ARN of a bucket: the third and the fourth part of six to eight are empty.
const fn is_bucket_arn(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut index, mut part, mut length) = (0, 0, 0);
    while index < bytes.len() {
        let byte = bytes[index];
        if byte == b':' {
            let is_empty = part == 3 || part == 4;
            if (length == 0) != is_empty || (part == 0 && length != 3) {
                return false;
            }
            part += 1;
            length = 0;
        } else {
            if part == 0 && (length > 2 || byte != b"arn"[length]) || !Class::ArnPart.has(byte as u32) {
                return false;
            }
            length += 1;
        }
        index += 1;
    }
    part >= 5 && part <= 7 && length > 0
}

/// Whether a string has the structure of an ARN. If so, all characters are ASCII.
const fn is_arn(text: &str) -> bool {
    let bytes = text.as_bytes();
    let (mut index, mut part, mut length) = (0, 0, 0);
    while index < bytes.len() {
        let byte = bytes[index];
        if byte == b':' {
            // The region can be empty.
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

/// Whether a provider name cannot have this character at this position.
pub const fn is_unfit_for_provider(code: u32, place: usize) -> bool {
    if place == 1 {
        is_invisible(code)
    } else {
        code == 0x5F || is_separator(code)
    }
}
