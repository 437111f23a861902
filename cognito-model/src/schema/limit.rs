//! The service's limits on single values, as data that a constant can ask too.

use crate::schema::charset::Charset;
pub use crate::schema::class::utf16_length;
use crate::value::duration::Duration;

/// A limit on one value: of a text, a number, a duration, or on how many items a list or a map has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The length of a text in UTF-16 code units, which is what the service and the CDK count in.
    Length {
        /// The shortest that is allowed.
        min: usize,
        /// The longest that is allowed.
        max: usize,
    },
    /// What a text consists of.
    Characters(Charset),
    /// How many items a list has, or entries a map.
    Count {
        /// The fewest that are allowed.
        min: usize,
        /// The most that are allowed.
        max: usize,
    },
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
}

impl Limit {
    /// Whether a text passes. Everything but [`Limit::Length`], [`Limit::Characters`] and [`Limit::Contains`] says yes, and so
    /// do these where CloudFormation puts the value of a secret or a parameter into the text.
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
        passes || contains(text, DYNAMIC)
    }

    /// Whether a list or a map of this many passes. Everything but [`Limit::Count`] says yes.
    pub const fn accepts_count(self, count: usize) -> bool {
        match self {
            Limit::Count { min, max } => min <= count && count <= max,
            _ => true,
        }
    }

    /// Whether a number passes. Everything but [`Limit::Range`] says yes.
    pub const fn accepts_number(self, number: i64) -> bool {
        match self {
            Limit::Range { min, max } => min <= number && number <= max,
            _ => true,
        }
    }

    /// Whether a duration passes. Everything but [`Limit::Duration`] says yes.
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

/// How a dynamic reference begins.
pub const DYNAMIC: &str = "{{resolve:";

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
