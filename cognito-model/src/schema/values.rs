//! How the values are read and visited.

use crate::schema::kind::{Kind, MapKind, Place};
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::visit::{Leaf, Literal, Visit, Visitable};
use crate::value::cdk::Cdk;
use crate::value::duration::{Duration, Unit, WholeDays, WholeMinutes, WholeSeconds};
use crate::value::file::{FileBytes, FileText};
use crate::value::list::{Entry, Items, List, Map};
use crate::value::number::Number;
use crate::value::text::{Str, Text};

impl Visitable for Number {
    fn visit(&self, visitor: &mut dyn Visit) {
        if visitor.constant(Literal::Number(0)) {
            return;
        }
        match self {
            Number::Literal(number) => {
                visitor.literal(Literal::Number(*number));
                visitor.construct("Number::Literal", &[&Leaf::Integer(*number)]);
            }
            Number::Intrinsic(intrinsic) => {
                visitor.construct("Number::Intrinsic", &[intrinsic]);
            }
        }
    }
}

impl Setting for Number {
    const KIND: Kind = Kind::Number;
    const ABSENT: Self = Number::Literal(0);
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.number()
    }
}

impl Visitable for FileText {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.literal(Literal::File(&self.path, &self.text));
        visitor.literal_struct(
            "FileText",
            &[("path", &Leaf::Str(&self.path)), ("text", &Leaf::Str(&self.text))],
        );
    }
}

impl Setting for FileText {
    const KIND: Kind = Kind::Text(Place::Literal);
    const ABSENT: Self = FileText::EMPTY;
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.file()
    }
}

impl Visitable for FileBytes {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.literal(Literal::File(&self.path, &self.base64));
        visitor.literal_struct(
            "FileBytes",
            &[("path", &Leaf::Str(&self.path)), ("base64", &Leaf::Str(&self.base64))],
        );
    }
}

impl Setting for FileBytes {
    const KIND: Kind = Kind::Text(Place::Literal);
    const ABSENT: Self = FileBytes::EMPTY;
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.bytes()
    }
}

/// A part of the declaration that is not a setting: it is written in an attribute.
impl Visitable for Cdk {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.literal_struct(
            "Cdk",
            &[("stack", &Leaf::Str(&self.stack)), ("path", &Leaf::Str(&self.path))],
        );
    }
}

impl Setting for Cdk {
    const KIND: Kind = Kind::Text(Place::Literal);
    const ABSENT: Self = Cdk {
        stack: Str::Static(""),
        path: Str::Static(""),
    };
    const REQUIRED: bool = true;

    fn read(_: &mut dyn Read) -> Option<Self> {
        None
    }
}

/// A list of string literals.
impl Setting for List<Str> {
    const KIND: Kind = Kind::List(&Str::KIND);
    const ABSENT: Self = List::EMPTY;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        let mut items = Vec::new();
        reader.list(&mut |reader| items.push(Str::read(reader).unwrap_or(Str::ABSENT)))?;
        Some(items.into())
    }
}

impl<T: Visitable> Visitable for Items<T> {
    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            Items::List(list) => visitor.construct("Items::List", &[list]),
            Items::Intrinsic(intrinsic) => {
                visitor.construct("Items::Intrinsic", &[intrinsic]);
            }
        }
    }

    fn is_absent(&self) -> bool {
        self.list().is_some_and(<[T]>::is_empty)
    }
}

impl<T: Setting> Setting for Items<T> {
    const KIND: Kind = Kind::List(&T::KIND);
    const ABSENT: Self = Items::List(List::EMPTY);

    fn read(reader: &mut dyn Read) -> Option<Self> {
        if reader.at_intrinsic() {
            return reader.intrinsic().map(Items::Intrinsic);
        }
        let mut items = Vec::new();
        // An invalid item keeps its place, so the next one keeps its path.
        reader.list(&mut |reader| items.push(T::read(reader).unwrap_or(T::ABSENT)))?;
        Some(Items::List(items.into()))
    }
}

/// The name of a map's entries, and whether each becomes a resource, by the type of its values.
pub trait MapValue: Setting {
    /// How the map is read, for messages and for the names that it declares.
    const MAP: MapKind;
}

impl<T: MapValue> Setting for Map<T> {
    const KIND: Kind = Kind::Map(&T::MAP);
    const ABSENT: Self = List::EMPTY;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        let mut entries = Vec::new();
        reader.map(&T::MAP, &mut |head, reader| {
            // An entry with an invalid value still exists, so its name resolves.
            let value = T::read(reader).unwrap_or(T::ABSENT);
            entries.push(Entry {
                name: head.name,
                value,
                logical_id: head.logical_id,
                allow: head.allow,
                cdk: head.cdk,
            });
        })?;
        Some(entries.into())
    }
}

impl Visitable for Str {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.leaf(Leaf::Str(self));
    }
}

impl Setting for Str {
    const KIND: Kind = Kind::Text(Place::Literal);
    const ABSENT: Self = Str::Static("");
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        match reader.text(Place::Literal)? {
            Text::Literal(text) => Some(text),
            Text::Intrinsic(_) => None,
        }
    }
}

impl Visitable for Text {
    fn visit(&self, visitor: &mut dyn Visit) {
        if visitor.constant(Literal::Text("")) {
            return;
        }
        match self {
            Text::Literal(literal) => {
                visitor.literal(Literal::Text(literal));
                visitor.construct("Text::Literal", &[literal]);
            }
            Text::Intrinsic(intrinsic) => visitor.construct("Text::Intrinsic", &[intrinsic]),
        }
    }

    fn is_absent(&self) -> bool {
        self.literal().is_some_and(str::is_empty)
    }
}

impl Setting for Text {
    const KIND: Kind = Kind::Text(Place::Text);
    const ABSENT: Self = Text::EMPTY;
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.text(Place::Text)
    }
}

macro_rules! durations {
    ($($Name:ident => $unit:expr;)+) => {$(
        impl Visitable for $Name {
            fn visit(&self, visitor: &mut dyn Visit) {
                visitor.literal(Literal::Duration(self.0, $unit));
                visitor.construct(stringify!($Name), &[&self.0]);
            }
        }

        impl Setting for $Name {
            const KIND: Kind = Kind::Duration($unit);
            const ABSENT: Self = $Name(Duration::Seconds(0));
            const REQUIRED: bool = true;

            fn read(reader: &mut dyn Read) -> Option<Self> {
                reader.duration($unit).map($Name)
            }
        }
    )+};
}

durations! {
    WholeDays => Unit::Days;
    WholeMinutes => Unit::Minutes;
    WholeSeconds => Unit::Seconds;
}

impl Visitable for Duration {
    fn visit(&self, visitor: &mut dyn Visit) {
        let (count, unit) = self.parts();
        let variant = match unit {
            Unit::Seconds => "Duration::Seconds",
            Unit::Minutes => "Duration::Minutes",
            Unit::Hours => "Duration::Hours",
            Unit::Days => "Duration::Days",
        };
        visitor.construct(variant, &[&Leaf::Integer(count.into())]);
    }
}
