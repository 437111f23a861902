//! How a setting is described, read from a declaration and visited. All three follow from one table.
//!
//! The model knows no tokens and no JSON. The macro implements [`Read`] over what the parser understood, and [`Visit`]
//! to write the model as a Rust literal; the rules implement [`Visit`] to check every value. Adding a setting is a row
//! in a table of `settings!`, and all three follow.

use crate::schema::kind::Kind;
use crate::schema::read::Read;
use crate::schema::visit::{Leaf, Literal, Visit, Visitable};

/// A type whose values can be written in a declaration.
pub trait Setting: Visitable + Sized {
    /// What the place takes, for messages, the reference and the editor.
    const KIND: Kind;
    /// The value of a setting that is left out.
    const ABSENT: Self;
    /// Whether leaving it out is a mistake.
    const REQUIRED: bool = false;

    /// Reads it from a declaration. If that fails, the reader has reported why, and this is `None`.
    fn read(reader: &mut dyn Read) -> Option<Self>;
}

impl Visitable for bool {
    fn visit(&self, visitor: &mut dyn Visit) {
        if !visitor.constant(Literal::Flag(*self)) {
            visitor.literal(Literal::Flag(*self));
            visitor.leaf(Leaf::Bool(*self));
        }
    }

    fn is_absent(&self) -> bool {
        !self
    }
}

impl Setting for bool {
    const KIND: Kind = Kind::Flag;
    const ABSENT: Self = false;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.flag()
    }
}

impl Visitable for i64 {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.leaf(Leaf::Integer(*self));
    }
}

impl Setting for i64 {
    const KIND: Kind = Kind::Number;
    const ABSENT: Self = 0;
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.integer()
    }
}

impl<T: Visitable> Visitable for Option<T> {
    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            Some(value) => visitor.construct("Some", &[value]),
            None => visitor.leaf(Leaf::None),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Setting> Setting for Option<T> {
    const KIND: Kind = T::KIND;
    const ABSENT: Self = None;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        T::read(reader).map(Some)
    }
}
