//! Templates with one change, which show that the comparison notices everything.

use std::mem;

use serde_json::Value;

/// A change at one place in a template.
#[derive(Clone, Debug)]
pub struct Mutation {
    /// The place, as a JSON pointer.
    pub pointer: String,
    /// The kind of change.
    pub kind: MutationKind,
}

/// The kinds of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MutationKind {
    /// It is left out.
    Drop,
    /// It gets another value.
    Alter,
    /// Its elements are reversed.
    Reverse,
    /// It gets an additional member or element.
    Add,
}

/// All changes to the sections that are compared.
pub fn mutations(template: &Value) -> Vec<Mutation> {
    let mut all = Vec::new();
    for section in ["Resources", "Outputs"] {
        if let Some(members) = template.get(section) {
            inside(members, &format!("/{section}"), &mut all);
        }
    }
    all
}

fn inside(value: &Value, pointer: &str, all: &mut Vec<Mutation>) {
    let mut push = |kind| {
        all.push(Mutation {
            pointer: pointer.to_owned(),
            kind,
        })
    };
    match value {
        Value::Object(_) => push(MutationKind::Add),
        Value::Array(elements) => {
            push(MutationKind::Add);
            if elements.first() != elements.last() {
                push(MutationKind::Reverse);
            }
        }
        _ => push(MutationKind::Alter),
    }
    let mut child = |key: &str, value: &Value| {
        let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        all.push(Mutation {
            pointer: pointer.clone(),
            kind: MutationKind::Drop,
        });
        inside(value, &pointer, all);
    };
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| child(key, value)),
        Value::Array(elements) => (0..)
            .zip(elements)
            .for_each(|(index, value): (usize, _)| child(&index.to_string(), value)),
        _ => {}
    }
}

impl Mutation {
    /// Makes the change in `template`, calls `look`, and undoes the change.
    pub fn with<T>(&self, template: &mut Value, look: impl FnOnce(&Value) -> T) -> T {
        let (parent, key) = self.pointer.rsplit_once('/').unwrap_or_default();
        let at = if self.kind == MutationKind::Drop {
            parent
        } else {
            self.pointer.as_str()
        };
        let Some(place) = template.pointer_mut(at) else {
            return look(template);
        };
        let before = place.clone();
        self.change(place, &key.replace("~1", "/").replace("~0", "~"));
        let seen = look(template);
        if let Some(place) = template.pointer_mut(at) {
            *place = before;
        }
        seen
    }

    fn change(&self, place: &mut Value, key: &str) {
        match (self.kind, place) {
            (MutationKind::Drop, Value::Object(members)) => drop(members.remove(key)),
            (MutationKind::Drop, Value::Array(elements)) => {
                drop(key.parse().map(|index: usize| elements.remove(index)))
            }
            (MutationKind::Reverse, Value::Array(elements)) => elements.reverse(),
            (MutationKind::Add, Value::Object(members)) => {
                drop(members.insert("Another".to_owned(), Value::from("one")))
            }
            (MutationKind::Add, Value::Array(elements)) => elements.push(Value::from("another")),
            (_, place) => drop(mem::replace(place, altered(place))),
        }
    }
}

fn altered(value: &Value) -> Value {
    match value {
        Value::Bool(flag) => Value::Bool(!flag),
        Value::Number(number) => Value::from(number.as_i64().unwrap_or_default() + 1),
        Value::String(text) => Value::from(format!("{text}!")),
        _ => Value::from("something else"),
    }
}
