//! A map by name.

use std::collections::HashMap;

/// Things by name. If two have the same name, the first one stays.
///
/// All of them share one type of hash map, because the code for each additional type takes as long to build as ten rules.
#[derive(Debug)]
pub(crate) struct ByName<T> {
    places: HashMap<String, usize>,
    things: Vec<T>,
}

impl<T> ByName<T> {
    pub(crate) fn new() -> Self {
        ByName {
            places: HashMap::new(),
            things: Vec::new(),
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&T> {
        self.places.get(name).map(|place| &self.things[*place])
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.things.is_empty()
    }

    pub(crate) fn contains(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }

    /// Adds something, unless the name is taken already. Returns whether it was added.
    pub(crate) fn insert(&mut self, name: &str, thing: T) -> bool {
        let is_new = !self.contains(name);
        if is_new {
            self.places.insert(name.to_owned(), self.things.len());
            self.things.push(thing);
        }
        is_new
    }

    /// The thing with this name. Inserts `thing` if there is none.
    pub(crate) fn get_or_insert(&mut self, name: &str, thing: T) -> &mut T {
        self.insert(name, thing);
        &mut self.things[self.places[name]]
    }
}

impl<S: AsRef<str>, T> FromIterator<(S, T)> for ByName<T> {
    fn from_iter<I: IntoIterator<Item = (S, T)>>(items: I) -> Self {
        let mut by_name = ByName::new();
        for (name, thing) in items {
            by_name.insert(name.as_ref(), thing);
        }
        by_name
    }
}
