//! The value of a custom attribute of the type `DateTime`.

use std::fmt;

/// The value of a custom attribute of the type `DateTime`: the string that was stored.
///
/// A token has the string that was stored, and the AWS documentation does not specify a format. Parse it with your own date
/// library, in the format that your application stores.
///
/// ```
/// use cognito_dsl::claims::DateTime;
///
/// let joined = DateTime::new("2023-11-14T22:13:20Z");
/// assert_eq!(joined.as_str(), "2023-11-14T22:13:20Z");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateTime(String);

impl DateTime {
    /// A value with this string.
    pub fn new(text: impl Into<String>) -> Self {
        DateTime(text.into())
    }

    /// The string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
