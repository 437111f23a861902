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
        // A loop, because `collect` is compiled again for each of many callers.
        let mut list = Vec::new();
        for item in items {
            list.push(item);
        }
        list.into()
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

impl<T> Items<T> {
    /// The items, to change them, if they are known before the deployment.
    pub fn list_mut(&mut self) -> Option<&mut List<T>> {
        match self {
            Items::List(items) => Some(items),
            Items::Intrinsic(_) => None,
        }
    }
}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Items::List(List::EMPTY)
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
    /// Its name, which references in the rest of the declaration use.
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

impl<T> List<Entry<T>> {
    /// The entry with this name.
    pub fn named(&self, name: &str) -> Option<&Entry<T>> {
        self.iter().find(|entry| entry.name == name)
    }
}

/// Changing a list. A slice of a constant is copied before it changes.
///
/// ```
/// use cognito_model::{Client, List, Str};
///
/// let mut rules: List<Str> = List::Static(&[Str::Static("implicit_grant")]);
/// rules.push("short_password");
/// assert_eq!(rules.len(), 2);
/// ```
impl<T: Clone> List<T> {
    /// The items, to change them one by one.
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        if let List::Static(items) = self {
            *self = List::Owned(items.to_vec().into_boxed_slice());
        }
        match self {
            List::Owned(items) => items,
            List::Static(_) => &mut [],
        }
    }

    /// Changes the list as a vector.
    pub fn edit<R>(&mut self, edit: impl FnOnce(&mut Vec<T>) -> R) -> R {
        let mut items = match std::mem::replace(self, List::EMPTY) {
            List::Static(items) => items.to_vec(),
            List::Owned(items) => items.into_vec(),
        };
        let result = edit(&mut items);
        *self = items.into();
        result
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: impl Into<T>) {
        self.edit(|items| items.push(item.into()));
    }
}

/// Changing the entries of a map by their names.
///
/// ```
/// use cognito_model::{Client, Items, OAuthSettings, UserPool};
///
/// let mut pool = UserPool::DEFAULT;
/// pool.clients.insert("web", Client::DEFAULT);
/// if let Some(web) = pool.clients.get_mut("web") {
///     web.generate_secret = Some(true);
///     let oauth = web.oauth.get_or_insert(OAuthSettings::DEFAULT);
///     let urls = oauth.callback_urls.get_or_insert_with(Items::default);
///     if let Some(urls) = urls.list_mut() {
///         urls.push("https://shop.example.com/in");
///     }
/// }
/// assert_eq!(pool.clients.named("web").and_then(|web| web.value.generate_secret), Some(true));
/// assert!(pool.clients.remove("web").is_some());
/// ```
impl<T: Clone> List<Entry<T>> {
    /// The value of the entry with this name, to change it.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut T> {
        let mut entries = self.as_mut_slice().iter_mut();
        entries.find(|entry| entry.name == name).map(|entry| &mut entry.value)
    }

    /// Sets the value under a name, and returns the value that it replaces. A new entry comes last.
    pub fn insert(&mut self, name: impl Into<Str>, value: T) -> Option<T> {
        let name = name.into();
        match self.get_mut(&name) {
            Some(place) => Some(std::mem::replace(place, value)),
            None => {
                self.edit(|entries| entries.push(Entry::new(name, value)));
                None
            }
        }
    }

    /// Removes the entry with this name, and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<T> {
        let index = self.iter().position(|entry| entry.name == name)?;
        Some(self.edit(|entries| entries.remove(index)).value)
    }
}
