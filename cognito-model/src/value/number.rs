//! Numbers.

use crate::value::intrinsic::Intrinsic;

/// An integer, or a CloudFormation intrinsic that returns one at deploy time.
#[derive(Clone, Debug, PartialEq)]
pub enum Number {
    /// The number itself, which the rules can check.
    Literal(i64),
    /// A number that only CloudFormation knows.
    Intrinsic(Intrinsic),
}

impl Number {
    /// The number, if it is known before the deployment.
    pub const fn literal(&self) -> Option<i64> {
        match self {
            Number::Literal(number) => Some(*number),
            Number::Intrinsic(_) => None,
        }
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Number::Literal(number)
    }
}

impl From<Intrinsic> for Number {
    fn from(intrinsic: Intrinsic) -> Self {
        Number::Intrinsic(intrinsic)
    }
}
