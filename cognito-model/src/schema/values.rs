//! How the values are read and visited.

use crate::schema::kind::{Kind, MapKind, Place};
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::visit::{Leaf, Literal, Step, Visit};
use crate::value::cdk::Cdk;
use crate::value::duration::{Duration, Unit, WholeDays, WholeMinutes, WholeSeconds};
use crate::value::file::FileText;
use crate::value::list::{Entry, Items, List, Map};
use crate::value::number::Number;
use crate::value::text::{Str, Text};

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

impl Setting for FileText {
    const KIND: Kind = Kind::Text(Place::Literal);
    const ABSENT: Self = FileText::EMPTY;
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.file()
    }

    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.literal(Literal::File(&self.path, &self.text));
        visitor.literal_struct(
            "FileText",
            &mut [
                ("path", &mut |visitor| visitor.leaf(Leaf::Str(&self.path))),
                ("text", &mut |visitor| visitor.leaf(Leaf::Str(&self.text))),
            ],
        );
    }
}

/// A part of the declaration that is not a setting: you write it in an attribute.
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

    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.literal_struct(
            "Cdk",
            &mut [
                ("stack", &mut |visitor| visitor.leaf(Leaf::Str(&self.stack))),
                ("path", &mut |visitor| visitor.leaf(Leaf::Str(&self.path))),
            ],
        );
    }
}

/// A list of string literals.
impl Setting for List<Str> {
    const KIND: Kind = Kind::List(|| const { &Str::KIND });
    const ABSENT: Self = List::EMPTY;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        let mut items = Vec::new();
        reader.list(&mut |reader| items.push(Str::read(reader).unwrap_or(Str::ABSENT)))?;
        Some(items.into())
    }

    fn visit(&self, visitor: &mut dyn Visit) {
        self.visit_items(visitor);
    }
}

impl<T: Setting> List<T> {
    pub fn visit_items(&self, visitor: &mut dyn Visit) {
        visitor.list(self.len(), &mut |index, visitor| {
            if let Some(item) = self.get(index) {
                visitor.step(Step::Index(index), &mut |visitor| item.visit(visitor));
            }
        });
    }
}

impl<T: Setting> Setting for Items<T> {
    const KIND: Kind = Kind::List(|| const { &T::KIND });
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

    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            Items::List(list) => visitor.construct("Items::List", &mut |visitor| list.visit_items(visitor)),
            Items::Intrinsic(intrinsic) => {
                visitor.construct("Items::Intrinsic", &mut |visitor| intrinsic.visit(visitor));
            }
        }
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

    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.list(self.len(), &mut |index, visitor| {
            let Some(entry) = self.get(index) else { return };
            visitor.step(Step::Key(&entry.name), &mut |visitor| {
                let head = (&entry.name, entry.logical_id.as_ref(), &entry.allow, entry.cdk.as_ref());
                visitor.entry(head, &mut |visitor| {
                    entry.value.visit(visitor);
                });
            });
        });
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

    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.leaf(Leaf::Str(self));
    }
}

/// Visits a string. This is the same for all settings that take a string.
pub fn visit_text(text: &Text, visitor: &mut dyn Visit) {
    if visitor.constant(Literal::Text("")) {
        return;
    }
    match text {
        Text::Literal(literal) => {
            visitor.literal(Literal::Text(literal));
            visitor.construct("Text::Literal", &mut |visitor| literal.visit(visitor));
        }
        Text::Intrinsic(intrinsic) => {
            visitor.construct("Text::Intrinsic", &mut |visitor| intrinsic.visit(visitor));
        }
    }
}

impl Setting for Text {
    const KIND: Kind = Kind::Text(Place::Text);
    const ABSENT: Self = Text::EMPTY;
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.text(Place::Text)
    }

    fn visit(&self, visitor: &mut dyn Visit) {
        visit_text(self, visitor);
    }
}

macro_rules! durations {
    ($($Name:ident => $unit:expr;)+) => {$(
        impl Setting for $Name {
            const KIND: Kind = Kind::Duration($unit);
            const ABSENT: Self = $Name(Duration::Seconds(0));
            const REQUIRED: bool = true;

            fn read(reader: &mut dyn Read) -> Option<Self> {
                reader.duration($unit).map($Name)
            }

            fn visit(&self, visitor: &mut dyn Visit) {
                visitor.literal(Literal::Duration(self.0, $unit));
                visitor.construct(stringify!($Name), &mut |visitor| visit_duration(self.0, visitor));
            }
        }
    )+};
}

durations! {
    WholeDays => Unit::Days;
    WholeMinutes => Unit::Minutes;
    WholeSeconds => Unit::Seconds;
}

fn visit_duration(duration: Duration, visitor: &mut dyn Visit) {
    let (count, unit) = duration.parts();
    let variant = match unit {
        Unit::Seconds => "Duration::Seconds",
        Unit::Minutes => "Duration::Minutes",
        Unit::Hours => "Duration::Hours",
        Unit::Days => "Duration::Days",
    };
    visitor.construct(variant, &mut |visitor| visitor.leaf(Leaf::Integer(count.into())));
}
