//! The value of a custom attribute of the type `DateTime`.

use std::fmt;
use std::time::{Duration, SystemTime};

/// The value of a custom attribute of the type `DateTime`: the text that was stored.
///
/// A token has it as it was given to Cognito, and the AWS documentation names no form for it. So the text is kept, and
/// [`time`](DateTime::time) understands what programs mostly write. Whatever else it is, the library that you have for dates can
/// read it.
///
/// ```
/// use cognito_dsl::claims::DateTime;
/// use std::time::{Duration, SystemTime};
///
/// let joined = DateTime::new("2023-11-14T23:13:20.5+01:00");
/// let expected = SystemTime::UNIX_EPOCH + Duration::from_millis(1_700_000_000_500);
/// assert_eq!(joined.time(), Some(expected));
/// assert_eq!(DateTime::new("yesterday").time(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateTime(String);

impl DateTime {
    /// A value with this text.
    pub fn new(text: impl Into<String>) -> Self {
        DateTime(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment that it names: a date with a time and an offset, as [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) has it,
    /// or whole seconds since 1970-01-01T00:00:00Z. Nothing if it is another text, or a moment that the system cannot represent.
    pub fn time(&self) -> Option<SystemTime> {
        let (seconds, nanoseconds) = match self.0.parse::<i64>() {
            Ok(seconds) => (seconds, 0),
            Err(_) => rfc_3339(&self.0)?,
        };
        let whole = Duration::from_secs(seconds.unsigned_abs());
        let second = if seconds < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(whole)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(whole)
        };
        second?.checked_add(Duration::from_nanos(nanoseconds))
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The seconds since 1970, and the nanoseconds to add to them.
fn rfc_3339(text: &str) -> Option<(i64, u64)> {
    let (year, text) = digits(text, 4)?;
    let (month, text) = digits(text.strip_prefix('-')?, 2)?;
    let (day, text) = digits(text.strip_prefix('-')?, 2)?;
    let (hour, text) = digits(text.strip_prefix(['T', 't', ' '])?, 2)?;
    let (minute, text) = digits(text.strip_prefix(':')?, 2)?;
    let (second, text) = digits(text.strip_prefix(':')?, 2)?;
    // A leap second counts as the first of the next minute.
    if !(1..=12).contains(&month)
        || !(1..=days_in(year, month)).contains(&day)
        || hour > 23
        || minute > 59
        || second > 60
    {
        return None;
    }
    let (nanoseconds, text) = match text.strip_prefix('.') {
        Some(text) => fraction(text)?,
        None => (0, text),
    };
    let seconds = days_since_1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second;
    Some((seconds - offset(text)?, nanoseconds))
}

/// A number of so many digits, and what follows it.
fn digits(text: &str, count: usize) -> Option<(i64, &str)> {
    let (number, rest) = text.split_at_checked(count)?;
    let all_digits = number.bytes().all(|byte| byte.is_ascii_digit());
    all_digits.then(|| number.parse().ok().map(|number| (number, rest)))?
}

/// The digits behind the point of a second, of which those behind the ninth are of no account.
fn fraction(text: &str) -> Option<(u64, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (fraction, rest) = text.split_at(end);
    let nine: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    (!fraction.is_empty()).then(|| nine.parse().ok().map(|nanoseconds| (nanoseconds, rest)))?
}

/// The offset from UTC in seconds, which is all that may be left.
fn offset(text: &str) -> Option<i64> {
    if text.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, text) = match text.split_at_checked(1)? {
        ("+", text) => (1, text),
        ("-", text) => (-1, text),
        _ => return None,
    };
    let (hours, text) = digits(text, 2)?;
    let (minutes, text) = digits(text.strip_prefix(':')?, 2)?;
    (text.is_empty() && hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The days from 1970-01-01 to a date, by what the Gregorian calendar puts before its year and before its month.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let before = year - 1;
    let leap_days = before.div_euclid(4) - before.div_euclid(100) + before.div_euclid(400);
    // The leap days before 1970.
    const LEAP_DAYS_BEFORE_1970: i64 = 1969 / 4 - 1969 / 100 + 1969 / 400;
    let days_before_year = (year - 1970) * 365 + leap_days - LEAP_DAYS_BEFORE_1970;
    let days_before_month: i64 = (1..month).map(|month| days_in(year, month)).sum();
    days_before_year + days_before_month + day - 1
}
