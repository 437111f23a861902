//! The address of a setting: `clients.web.oauth.scopes[1]`.

use std::fmt;

use crate::schema::visit::Step;

/// Where a setting stands in the declaration, as text: fields and entries after a dot, elements in brackets, entries whose
/// name is no identifier as a string in brackets. The empty path is the pool itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SettingPath(String);

impl SettingPath {
    /// The pool itself.
    pub fn root() -> Self {
        Self::default()
    }

    /// A field of what this is the path of.
    pub fn field(&self, name: &str) -> Self {
        let dot = if self.0.is_empty() { "" } else { "." };
        SettingPath(format!("{}{dot}{name}", self.0))
    }

    /// An entry of the map that this is the path of.
    pub fn key(&self, name: &str) -> Self {
        let plain = name.chars().all(|c| c.is_alphanumeric() || c == '_')
            && name.chars().next().is_some_and(|first| !first.is_ascii_digit());
        if plain {
            self.field(name)
        } else {
            SettingPath(format!("{}[{name:?}]", self.0))
        }
    }

    /// An element of the list that this is the path of.
    pub fn index(&self, index: usize) -> Self {
        SettingPath(format!("{}[{index}]", self.0))
    }

    /// The path one step on.
    pub fn step(&self, step: Step<'_>) -> Self {
        match step {
            Step::Field(name) => self.field(name),
            Step::Key(name) => self.key(name),
            Step::Index(index) => self.index(index),
        }
    }

    /// The path of what this is a part of. `None` for the pool itself.
    pub fn parent(&self) -> Option<Self> {
        if self.0.is_empty() {
            return None;
        }
        let end = if self.0.ends_with("\"]") {
            // The name between the quotes can hold anything, its own quotes behind backslashes.
            let inner = &self.0[..self.0.len() - 2];
            let mut start = inner.rfind('"')?;
            while inner[..start].ends_with('\\') {
                start = inner[..start].rfind('"')?;
            }
            start - 1
        } else {
            self.0.rfind(['.', '[']).unwrap_or(0)
        };
        Some(SettingPath(self.0[..end].to_owned()))
    }

    /// Whether `other` is this, or a part of this.
    pub fn contains(&self, other: &SettingPath) -> bool {
        match other.0.strip_prefix(self.0.as_str()) {
            Some(rest) => self.0.is_empty() || rest.is_empty() || rest.starts_with(['.', '[']),
            None => false,
        }
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SettingPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
