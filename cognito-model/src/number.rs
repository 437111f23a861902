//! Numbers.

use crate::intrinsic::Intrinsic;
use crate::setting::{Kind, Leaf, Literal, Read, Setting, Visit};

/// An integer, or a CloudFormation intrinsic that gives one when the template is deployed.
#[derive(Clone, Debug, PartialEq)]
pub enum Number {
    /// The number itself, which the rules can look at.
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

impl Setting for Number {
    const KIND: Kind = Kind::Number;
    const ABSENT: Self = Number::Literal(0);
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.number()
    }

    fn visit(&self, visitor: &mut dyn Visit) {
        if visitor.constant(Literal::Number(0)) {
            return;
        }
        match self {
            Number::Literal(number) => {
                visitor.literal(Literal::Number(*number));
                visitor.construct("Number::Literal", &mut |visitor| visitor.leaf(Leaf::Integer(*number)));
            }
            Number::Intrinsic(intrinsic) => {
                visitor.construct("Number::Intrinsic", &mut |visitor| intrinsic.visit(visitor));
            }
        }
    }
}
