//! What a rule looks at: a single value, which can be done in a constant too, or the whole pool.

use crate::duration::{Duration, Unit};
use crate::pool::UserPool;
use crate::rules::{Charset, Report};

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
    /// Whether a duration is a whole number of the unit that its place takes.
    WholeUnits,
}

impl Check {
    /// Whether a text passes. Everything but [`Check::Length`], [`Check::Characters`] and [`Check::Contains`] says yes, and so
    /// do these where CloudFormation puts the value of a secret or a parameter into the text.
    pub const fn accepts_text(self, text: &str) -> bool {
        let passes = match self {
            Check::Length { min, max } => {
                let length = utf16_length(text);
                min <= length && length <= max
            }
            Check::Characters(charset) => charset.accepts(text),
            Check::Contains(part) => contains(text, part),
            _ => true,
        };
        passes || contains(text, DYNAMIC)
    }

    /// Whether a list or a map of this many passes. Everything but [`Check::Count`] says yes.
    pub const fn accepts_count(self, count: usize) -> bool {
        match self {
            Check::Count { min, max } => min <= count && count <= max,
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

/// How a dynamic reference begins.
pub(super) const DYNAMIC: &str = "{{resolve:";

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
