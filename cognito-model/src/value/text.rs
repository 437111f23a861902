//! Strings that a constant can contain and a program can build.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use crate::value::intrinsic::{Intrinsic, Value};

/// A string: a literal, or one that is built at run time.
///
/// `Cow<'static, str>` does not work, because older compilers cannot get its `&str` in a constant.
#[derive(Clone)]
pub enum Str {
    /// A literal, which is what `user_pool!` writes.
    Static(&'static str),
    /// A string that was built at run time.
    Owned(Box<str>),
}

impl Str {
    /// The string itself. Constants can call this.
    pub const fn as_str(&self) -> &str {
        match self {
            Str::Static(text) => text,
            Str::Owned(text) => text,
        }
    }
}

impl Deref for Str {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl From<&'static str> for Str {
    fn from(text: &'static str) -> Self {
        Str::Static(text)
    }
}

impl From<&Str> for Str {
    fn from(text: &Str) -> Self {
        text.clone()
    }
}

impl From<String> for Str {
    fn from(text: String) -> Self {
        Str::Owned(text.into_boxed_str())
    }
}

impl PartialEq for Str {
    fn eq(&self, other: &Str) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Str {}

impl Hash for Str {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl PartialOrd for Str {
    fn partial_cmp(&self, other: &Str) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Str {
    fn cmp(&self, other: &Str) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl PartialEq<str> for Str {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Str {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl fmt::Debug for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl fmt::Display for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

/// A string, or a CloudFormation intrinsic that returns one at deploy time.
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    /// The string itself, which the rules can check.
    Literal(Str),
    /// A string that only CloudFormation knows. Rules about strings ignore it.
    Intrinsic(Intrinsic),
}

impl Text {
    /// The empty string.
    pub const EMPTY: Self = Text::Literal(Str::Static(""));

    /// The string, if it is known before the deployment.
    pub const fn literal(&self) -> Option<&str> {
        match self {
            Text::Literal(text) => Some(text.as_str()),
            Text::Intrinsic(_) => None,
        }
    }

    /// The same as a [`Value`], for the template.
    pub fn to_value(&self) -> Value {
        match self {
            Text::Literal(text) => Value::Text(text.clone()),
            Text::Intrinsic(intrinsic) => Value::Intrinsic(intrinsic.clone()),
        }
    }
}

impl From<&'static str> for Text {
    fn from(text: &'static str) -> Self {
        Text::Literal(text.into())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Text::Literal(text.into())
    }
}

impl From<Intrinsic> for Text {
    fn from(intrinsic: Intrinsic) -> Self {
        Text::Intrinsic(intrinsic)
    }
}
