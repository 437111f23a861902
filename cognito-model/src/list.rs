//! Lists and named entries that a constant can hold and a program can build.

use std::fmt;
use std::ops::Deref;

use crate::cdk::CdkPlace;
use crate::intrinsic::Intrinsic;
use crate::setting::{Kind, MapKind, Read, Setting, Step, Visit};
use crate::text::Str;

/// A list: a slice of a constant, or one that was built while the program runs.
#[derive(Clone)]
pub enum List<T: 'static> {
    /// A slice of a constant, which is what `user_pool!` writes.
    Static(&'static [T]),
    /// A list that was built at run time.
    Owned(Box<[T]>),
}

impl<T> List<T> {
    /// A list without an item.
    pub const EMPTY: Self = List::Static(&[]);

    /// The items, also in a constant.
    pub const fn as_slice(&self) -> &[T] {
        match self {
            List::Static(items) => items,
            List::Owned(items) => items,
        }
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.as_slice().iter()
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        List::Owned(items.into_boxed_slice())
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    fn from(items: [T; N]) -> Self {
        List::Owned(Box::new(items))
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        List::Owned(items.into_iter().collect())
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(f)
    }
}

/// A list of literal texts.
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
    pub(crate) fn visit_items(&self, visitor: &mut dyn Visit) {
        visitor.list(self.len(), &mut |index, visitor| {
            if let Some(item) = self.get(index) {
                visitor.step(Step::Index(index), &mut |visitor| item.visit(visitor));
            }
        });
    }
}

/// The items of a list, or an intrinsic that gives the whole list when the template is deployed.
#[derive(Clone, Debug, PartialEq)]
pub enum Items<T: 'static> {
    /// The items, each of which the rules can look at.
    List(List<T>),
    /// A list that only CloudFormation knows.
    Intrinsic(Intrinsic),
}

impl<T> Items<T> {
    /// The items, if they are known before the deployment.
    pub const fn list(&self) -> Option<&[T]> {
        match self {
            Items::List(items) => Some(items.as_slice()),
            Items::Intrinsic(_) => None,
        }
    }
}

impl<T, L: Into<List<T>>> From<L> for Items<T> {
    fn from(items: L) -> Self {
        Items::List(items.into())
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
        // An item that is wrong keeps its place, so that the next one keeps its path.
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

/// A named entry of a map such as `clients` or `tags`.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<T: 'static> {
    /// The name that the declaration gives it, and by which the rest of the declaration refers to it.
    pub name: Str,
    /// What the name stands for.
    pub value: T,
    /// The logical id that `#[logical_id = ".."]` pins. By default it is derived from the names of the pool and the entry.
    pub logical_id: Option<Str>,
    /// The rules that `#[allow(..)]` silences for this entry.
    pub allow: List<Str>,
    /// Where the entry lay in a CDK app, from `#[cdk(id = "..")]` or `#[cdk(path = "..")]`. By default it has its name as id.
    pub cdk: Option<CdkPlace>,
}

/// Entries in the order in which they were declared.
pub type Map<T> = List<Entry<T>>;

impl<T> Entry<T> {
    /// An entry with the logical id that its name gives, and every rule in force.
    pub fn new(name: impl Into<Str>, value: T) -> Self {
        Entry {
            name: name.into(),
            value,
            logical_id: None,
            allow: List::EMPTY,
            cdk: None,
        }
    }
}

impl<T> Deref for Entry<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> List<Entry<T>> {
    /// The entry of that name.
    pub fn named(&self, name: &str) -> Option<&Entry<T>> {
        self.iter().find(|entry| entry.name == name)
    }
}

/// What a map calls its entries, and whether each becomes a resource; by the type of its values.
pub trait MapValue: Setting {
    /// How the map reads, for messages and for names that it declares.
    const MAP: MapKind;
}

impl<T: MapValue> Setting for Map<T> {
    const KIND: Kind = Kind::Map(&T::MAP);
    const ABSENT: Self = List::EMPTY;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        let mut entries = Vec::new();
        reader.map(&T::MAP, &mut |head, reader| {
            // An entry whose value is wrong still exists, so that its name resolves.
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
