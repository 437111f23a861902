//! The place of a value that is passed to a rule.

use cognito_model::schema::kind::Field;
use cognito_model::schema::path::PathStep;
use cognito_model::{SettingPath, UserPool};

/// The place of a value: its path, and the row of the setting that it is the value of, or part of the value.
#[derive(Clone, Copy, Debug)]
pub struct Node<'n> {
    /// What the value belongs to.
    pub(crate) pool: &'n UserPool,
    pub(crate) path: &'n SettingPath,
    pub(crate) row: &'static Field,
    /// The file that holds the value, if it is not in the declaration.
    pub(crate) file: Option<&'n str>,
}

impl Node<'_> {
    /// The name of the value for messages: the setting, and the index or key if the setting holds a list or a map.
    pub(crate) fn name(&self) -> String {
        let name = self.row.name;
        match self.path.steps() {
            [.., around, last] if around.name() == Some(name) && last.name() != Some(name) => format!("{name}{last}"),
            _ => name.to_owned(),
        }
    }

    /// The name of the entry of the pool that the value is in: `web` in `clients.web.oauth.scopes`.
    pub(crate) fn entry(&self) -> &str {
        let entry = self.path.steps().get(1).and_then(PathStep::name);
        entry.unwrap_or_default()
    }

    /// The path of a setting in the same section.
    pub(crate) fn beside(&self, name: &'static str) -> SettingPath {
        self.path.parent().unwrap_or_default().field(name)
    }
}

/// A string of a list, with its place.
#[derive(Clone, Debug)]
pub struct ListItem {
    pub(crate) path: SettingPath,
    pub(crate) text: String,
}
