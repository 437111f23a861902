//! What a rule looks at: a single value, which can be done in a constant too, or the whole pool.

use crate::duration::{Duration, Unit};
use crate::pool::UserPool;
use crate::rules::Report;

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The whole pool, for whatever takes more than one value.
    Pool(fn(&UserPool, &mut Report)),
    /// The length of a text in UTF-16 code units, which is what the service and the CDK count in.
    Length {
        /// The shortest that is allowed.
        min: usize,
        /// The longest that is allowed.
        max: usize,
    },
    /// What a text consists of.
    Characters(Charset),
    /// What a text has to have in it.
    Contains(&'static str),
    /// The size of a number.
    Range {
        /// The smallest that is allowed.
        min: i64,
        /// The largest that is allowed.
        max: i64,
    },
    /// The length of a duration.
    Duration {
        /// The shortest that is allowed.
        min: Duration,
        /// The longest that is allowed.
        max: Duration,
    },
    /// Whether a duration is a whole number of the unit that its place takes.
    WholeUnits,
}

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
        }
    }
}

impl Check {
    /// Whether a text passes. Everything but [`Check::Length`], [`Check::Characters`] and [`Check::Contains`] says yes.
    pub const fn accepts_text(self, text: &str) -> bool {
        match self {
            Check::Length { min, max } => {
                let length = utf16_length(text);
                min <= length && length <= max
            }
            Check::Characters(charset) => charset.accepts(text),
            Check::Contains(part) => contains(text, part),
            _ => true,
        }
    }

    /// Whether a number passes. Everything but [`Check::Range`] says yes.
    pub const fn accepts_number(self, number: i64) -> bool {
        match self {
            Check::Range { min, max } => min <= number && number <= max,
            _ => true,
        }
    }

    /// Whether a duration passes in a place that takes whole ones of the unit. Everything but [`Check::Duration`] and
    /// [`Check::WholeUnits`] says yes.
    pub const fn accepts_duration(self, duration: Duration, unit: Unit) -> bool {
        match self {
            Check::Duration { min, max } => {
                let length = duration.as_seconds();
                min.as_seconds() <= length && length <= max.as_seconds()
            }
            Check::WholeUnits => duration.whole(unit).is_some(),
            _ => true,
        }
    }
}

/// The length in UTF-16 code units.
pub(crate) const fn utf16_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut index, mut length) = (0, 0);
    while index < bytes.len() {
        // A continuation byte counts for nothing; a character of four bytes takes two units.
        length += match bytes[index] {
            0x80..=0xBF => 0,
            0xF0..=0xFF => 2,
            _ => 1,
        };
        index += 1;
    }
    length
}

/// `str::contains`, for constants.
const fn contains(text: &str, part: &str) -> bool {
    let (text, part) = (text.as_bytes(), part.as_bytes());
    let mut start = 0;
    while start + part.len() <= text.len() {
        let mut index = 0;
        while index < part.len() && text[start + index] == part[index] {
            index += 1;
        }
        if index == part.len() {
            return true;
        }
        start += 1;
    }
    false
}

/// The first character of UTF-8, and what comes after it. `str::chars` cannot be called in a constant.
const fn first_code_point(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let [first, rest @ ..] = bytes else { return None };
    let (mut code, continuations) = match *first {
        byte @ 0x00..=0x7F => (byte as u32, 0),
        byte @ 0x80..=0xDF => ((byte & 0x1F) as u32, 1),
        byte @ 0xE0..=0xEF => ((byte & 0x0F) as u32, 2),
        byte @ 0xF0..=0xFF => ((byte & 0x07) as u32, 3),
    };
    let (mut rest, mut read) = (rest, 0);
    while read < continuations {
        let [byte, after @ ..] = rest else { break };
        code = (code << 6) | (*byte & 0x3F) as u32;
        rest = after;
        read += 1;
    }
    Some((code, rest))
}

/// Whether a character cannot stand at this place of the name of a provider.
pub(crate) const fn is_unfit_for_provider(code: u32, place: usize) -> bool {
    if place == 1 {
        is_invisible(code)
    } else {
        code == 0x5F || is_separator(code)
    }
}

/// Whether a character is a space of some kind: Unicode's Zs, Zl and Zp.
const fn is_separator(code: u32) -> bool {
    matches!(
        code,
        0x20 | 0xA0 | 0x1680 | 0x2000..=0x200A | 0x2028 | 0x2029 | 0x202F | 0x205F | 0x3000
    )
}

/// Whether a character is a space, a control or a format character, or for private use (Unicode 17's Z, Cc, Cf and Co), or
/// no character at all. What Unicode has not assigned yet counts as visible: it may be, one day.
pub(crate) const fn is_invisible(code: u32) -> bool {
    is_separator(code)
        || matches!(code,
        // Cc
        0x00..=0x1F | 0x7F..=0x9F
        // Cf
        | 0xAD | 0x600..=0x605 | 0x61C | 0x6DD | 0x70F | 0x890..=0x891 | 0x8E2 | 0x180E | 0x200B..=0x200F
        | 0x202A..=0x202E | 0x2060..=0x2064 | 0x2066..=0x206F | 0xFEFF | 0xFFF9..=0xFFFB | 0x110BD | 0x110CD
        | 0x13430..=0x1343F | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0001 | 0xE0020..=0xE007F
        // Co
        | 0xE000..=0xF8FF | 0xF0000..=0x10FFFF)
        || code & 0xFFFE == 0xFFFE
        || (0xFDD0 <= code && code <= 0xFDEF)
}
