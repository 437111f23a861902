//! Strings that a constant can contain and a program can build.

use crate::value::intrinsic::{Intrinsic, Value};
pub use crate::value::string::Str;

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
