//! JSON whose objects keep their members in order.
//!
//! The same declaration has to give the same bytes, whatever builds it.

/// A JSON value.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Json {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// An integer
    Integer(i64),
    /// Any other number. Values that JSON cannot express, such as infinity, are written as `null`.
    Float(f64),
    /// A string
    Text(String),
    /// A list
    List(Vec<Json>),
    /// An object
    Object(Object),
}

impl Json {
    /// The string, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items, if it is a list.
    pub fn as_list(&self) -> Option<&[Json]> {
        match self {
            Json::List(items) => Some(items),
            _ => None,
        }
    }

    /// The object, if it is one.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Json::Object(object) => Some(object),
            _ => None,
        }
    }

    /// A member of an object by its key, or an item of a list by its position in decimal digits.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(object) => object.get(key),
            Json::List(items) => items.get(key.parse::<usize>().ok()?),
            _ => None,
        }
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Json::Bool(value)
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Self {
        Json::Integer(value)
    }
}

/// A value that is too large for an `i64` becomes a [`Json::Float`].
impl From<u64> for Json {
    fn from(value: u64) -> Self {
        i64::try_from(value).map_or(Json::Float(value as f64), Json::Integer)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Json::Text(text)
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Json::Object(object)
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Into<Json>, const N: usize> From<[T; N]> for Json {
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Into<Json>> FromIterator<T> for Json {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        // A loop, because `collect` is compiled again for each of many callers.
        let mut list = Vec::new();
        for item in items {
            list.push(item.into());
        }
        Json::List(list)
    }
}

/// The members of a JSON object: each key once, in the order in which they were added.
///
/// Two objects are equal if they have equal members, in any order.
#[derive(Clone, Debug, Default)]
pub struct Object {
    members: Vec<(String, Json)>,
}

impl Object {
    /// An object without members.
    pub const fn new() -> Self {
        Object { members: Vec::new() }
    }

    /// The number of members.
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether it has no members.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The member with this key.
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.iter().find_map(|(name, value)| (name == key).then_some(value))
    }

    /// The member with this key, to change it.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Json> {
        self.members
            .iter_mut()
            .find_map(|(name, value)| (name == key).then_some(value))
    }

    /// Whether there is a member with this key.
    pub fn contains(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Sets a member: in place if the key exists, otherwise at the end. Returns the previous value.
    pub fn set(&mut self, key: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        self.put(key.into(), value.into())
    }

    fn put(&mut self, key: String, value: Json) -> Option<Json> {
        match self.get_mut(&key) {
            Some(member) => Some(std::mem::replace(member, value)),
            None => {
                self.members.push((key, value));
                None
            }
        }
    }

    /// Sets a member if there is a value for it.
    pub(crate) fn set_some(&mut self, key: &str, value: Option<impl Into<Json>>) {
        if let Some(value) = value {
            self.set(key, value);
        }
    }

    /// The member with this key. If it is missing, it is added at the end with this value.
    pub fn entry(&mut self, key: &str, missing: impl FnOnce() -> Json) -> &mut Json {
        let index = match self.members.iter().position(|(name, _)| name == key) {
            Some(index) => index,
            None => {
                self.members.push((key.to_owned(), missing()));
                self.members.len() - 1
            }
        };
        // Both arms give a valid index.
        &mut self.members[index].1
    }

    /// Removes the member with this key.
    pub fn remove(&mut self, key: &str) -> Option<Json> {
        let index = self.members.iter().position(|(name, _)| name == key)?;
        Some(self.members.remove(index).1)
    }

    /// The members, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &Json)> + ExactSizeIterator {
        self.members.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.members.iter().map(|(key, _)| key.as_str())
    }

    /// Sorts the members by key.
    pub(crate) fn sorted(self) -> Self {
        // Inserted one by one: objects are small, and the standard library's sort is 2,500 lines of LLVM IR for each type.
        let mut sorted = Object::new();
        for (key, value) in self.members {
            let place = sorted.members.partition_point(|(other, _)| *other < key);
            sorted.members.insert(place, (key, value));
        }
        sorted
    }
}

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}

/// A later member replaces an earlier one with the same key.
impl<K: Into<String>, V: Into<Json>> FromIterator<(K, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let mut object = Object::new();
        for (key, value) in members {
            object.set(key, value);
        }
        object
    }
}

impl<K: Into<String>, V: Into<Json>, const N: usize> From<[(K, V); N]> for Object {
    fn from(members: [(K, V); N]) -> Self {
        let mut object = Object::new();
        for (key, value) in members {
            object.set(key, value);
        }
        object
    }
}

impl IntoIterator for Object {
    type Item = (String, Json);
    type IntoIter = std::vec::IntoIter<(String, Json)>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

/// Adds an item to a sorted list, unless it is in the list already.
pub(crate) fn insert_sorted<T: Ord>(list: &mut Vec<T>, item: T) {
    if let Err(place) = list.binary_search(&item) {
        list.insert(place, item);
    }
}

/// An object with one member, the form of every intrinsic function.
pub(crate) fn single(key: &str, value: impl Into<Json>) -> Json {
    Json::Object(Object::from([(key, value.into())]))
}
