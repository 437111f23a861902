//! Lists and named entries that a constant can contain and a program can build.

use std::fmt;
use std::ops::Deref;

use crate::value::cdk::CdkPlace;
use crate::value::intrinsic::Intrinsic;
use crate::value::text::Str;

/// A list: a slice of a constant, or a list that is built at run time.
#[derive(Clone)]
pub enum List<T: 'static> {
    /// A slice of a constant, which is what `user_pool!` writes.
    Static(&'static [T]),
    /// A list that was built at run time.
    Owned(Box<[T]>),
}

impl<T> List<T> {
    /// The empty list.
    pub const EMPTY: Self = List::Static(&[]);

    /// The items. Constants can call this.
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

/// The items of a list, or an intrinsic that returns the whole list at deploy time.
#[derive(Clone, Debug, PartialEq)]
pub enum Items<T: 'static> {
    /// The items, which the rules can check.
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

/// A named entry of a map such as `clients` or `tags`.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<T: 'static> {
    /// Its name, which the rest of the declaration uses to refer to it.
    pub name: Str,
    /// Its value.
    pub value: T,
    /// The logical ID from `#[logical_id = ".."]`. By default it is derived from the names of the pool and the entry.
    pub logical_id: Option<Str>,
    /// The rules that `#[allow(..)]` silences for this entry.
    pub allow: List<Str>,
    /// Where the entry was in a CDK app, from `#[cdk(id = "..")]` or `#[cdk(path = "..")]`. By default its name is its ID.
    pub cdk: Option<CdkPlace>,
}

/// Entries, in the order of the declaration.
pub type Map<T> = List<Entry<T>>;

impl<T> Entry<T> {
    /// An entry with the default logical ID, and no silenced rules.
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
    /// The entry with this name.
    pub fn named(&self, name: &str) -> Option<&Entry<T>> {
        self.iter().find(|entry| entry.name == name)
    }
}
