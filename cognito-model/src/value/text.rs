//! Text that a constant can hold and a program can build.

use crate::value::intrinsic::{Intrinsic, Value};
pub use crate::value::string::Str;

/// A text, or a CloudFormation intrinsic that gives one when the template is deployed.
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    /// The text itself, which the rules can look into.
    Literal(Str),
    /// A text that only CloudFormation knows. Rules about the text of a setting say nothing about it.
    Intrinsic(Intrinsic),
}

impl Text {
    /// A text without a character.
    pub const EMPTY: Self = Text::Literal(Str::Static(""));

    /// The text, if it is known before the deployment.
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
