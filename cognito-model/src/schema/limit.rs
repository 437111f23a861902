//! Cognito's limits on single values, as data that const evaluation can also check.

use crate::schema::charset::Charset;
pub use crate::schema::class::utf16_length;
use crate::value::duration::Duration;

/// A limit on one value: a string, a number, a duration, or the number of items in a list or a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The length of a string in UTF-16 code units, as Cognito and the CDK count it.
    Length {
        /// The minimum.
        min: usize,
        /// The maximum.
        max: usize,
    },
    /// The characters of a string.
    Characters(Charset),
    /// The number of items in a list, or of entries in a map.
    Count {
        /// The minimum.
        min: usize,
        /// The maximum.
        max: usize,
    },
    /// What a string has to contain.
    Contains(&'static str),
    /// The size of a number.
    Range {
        /// The minimum.
        min: i64,
        /// The maximum.
        max: i64,
    },
    /// The length of a duration.
    Duration {
        /// The minimum.
        min: Duration,
        /// The maximum.
        max: Duration,
    },
}

impl Limit {
    /// Whether a string passes. Only [`Limit::Length`], [`Limit::Characters`] and [`Limit::Contains`] can fail, and only if the
    /// string is not [dynamic](is_dynamic).
    pub const fn accepts_text(self, text: &str) -> bool {
        let passes = match self {
            Limit::Length { min, max } => {
                let length = utf16_length(text);
                min <= length && length <= max
            }
            Limit::Characters(charset) => charset.accepts(text),
            Limit::Contains(part) => contains(text, part),
            _ => true,
        };
        passes || is_dynamic(text)
    }

    /// Whether a list or a map of this size passes. Only [`Limit::Count`] can fail.
    pub const fn accepts_count(self, count: usize) -> bool {
        match self {
            Limit::Count { min, max } => min <= count && count <= max,
            _ => true,
        }
    }

    /// Whether a list of strings passes: the number of them, and each of them.
    pub const fn accepts_strings(self, strings: &[&str]) -> bool {
        let mut index = 0;
        while index < strings.len() {
            if !self.accepts_text(strings[index]) {
                return false;
            }
            index += 1;
        }
        self.accepts_count(strings.len())
    }

    /// Whether a number passes. Only [`Limit::Range`] can fail.
    pub const fn accepts_number(self, number: i64) -> bool {
        match self {
            Limit::Range { min, max } => min <= number && number <= max,
            _ => true,
        }
    }

    /// Whether a duration passes. Only [`Limit::Duration`] can fail.
    pub const fn accepts_duration(self, duration: Duration) -> bool {
        match self {
            Limit::Duration { min, max } => {
                let length = duration.as_seconds();
                min.as_seconds() <= length && length <= max.as_seconds()
            }
            _ => true,
        }
    }
}

/// The start of a dynamic reference.
const DYNAMIC: &str = "{{resolve:";

/// Whether something is inserted into a string before Cognito sees it, so that nothing is known about it: a dynamic reference of
/// CloudFormation, or a variable of the Serverless Framework, `${self:custom.stage}`.
pub const fn is_dynamic(text: &str) -> bool {
    contains(text, DYNAMIC) || has_serverless_variable(text)
}

/// Whether there is a `${`, a word, and a single `:`. `${AWS::Region}` has two.
const fn has_serverless_variable(text: &str) -> bool {
    let text = text.as_bytes();
    let mut start = 0;
    while start + 2 < text.len() {
        if text[start] == b'$' && text[start + 1] == b'{' && is_serverless_variable(text, start + 2) {
            return true;
        }
        start += 1;
    }
    false
}

/// Whether a variable of the Serverless Framework begins here, after a `${`.
pub fn starts_with_serverless_variable(text: &str) -> bool {
    is_serverless_variable(text.as_bytes(), 0)
}

const fn is_serverless_variable(text: &[u8], start: usize) -> bool {
    let mut end = start;
    while end < text.len() && text[end].is_ascii_alphanumeric() {
        end += 1;
    }
    end > start && end + 1 < text.len() && text[end] == b':' && text[end + 1] != b':'
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
