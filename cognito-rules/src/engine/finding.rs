//! What a rule finds, and how it is reported.

use cognito_model::{SettingPath, Value};

/// A mistake that a rule found: where, what is wrong, and what to write instead. The engine knows which rule it was.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The setting to change. `None` for the value that was passed to the rule.
    pub(crate) path: Option<SettingPath>,
    /// Whether to point at the setting's name instead of its value.
    pub(crate) at_key: bool,
    /// The name to change inside the value, if there are several.
    pub(crate) part: Option<String>,
    /// The other settings that the rule looked at.
    pub(crate) about: Vec<SettingPath>,
    /// Where another rule may have reported the same mistake. This rule did not look there itself.
    pub(crate) same_as: Vec<SettingPath>,
    pub(crate) fact: String,
    pub(crate) help: Help,
}

impl Finding {
    /// The value that was passed to the rule is wrong.
    pub(crate) fn new(fact: impl Into<String>, help: impl Into<Help>) -> Self {
        Finding {
            path: None,
            at_key: false,
            part: None,
            about: Vec::new(),
            same_as: Vec::new(),
            fact: fact.into(),
            help: help.into(),
        }
    }

    /// The value of this setting is wrong.
    pub(crate) fn at(path: SettingPath, fact: impl Into<String>, help: impl Into<Help>) -> Self {
        Finding {
            path: Some(path),
            ..Finding::new(fact, help)
        }
    }

    /// The same, at this path unless it has one.
    pub(crate) fn or_at(mut self, path: &SettingPath) -> Self {
        self.path.get_or_insert_with(|| path.clone());
        self
    }

    /// Points at the name of the setting instead of its value.
    pub(crate) fn at_key(mut self) -> Self {
        self.at_key = true;
        self
    }

    /// Points at a name inside the value.
    pub(crate) fn at_part(mut self, name: impl Into<String>) -> Self {
        self.part = Some(name.into());
        self
    }

    /// Points at a literal inside the value. The edits are for a setting that is this literal alone.
    pub(crate) fn at_literal(mut self, value: &Value) -> Self {
        let written = match value {
            Value::Text(text) => format!("{text:?}"),
            Value::Integer(number) => number.to_string(),
            _ => return self,
        };
        self.help.edits.clear();
        self.at_part(written)
    }

    /// Points at a literal inside the value, if there is one.
    pub(crate) fn at_literal_if(self, value: Option<&Value>) -> Self {
        match value {
            Some(value) => self.at_literal(value),
            None => self,
        }
    }

    /// Adds another setting that the rule looked at.
    pub(crate) fn about(mut self, path: SettingPath) -> Self {
        self.about.push(path);
        self
    }

    /// Adds a setting where a rule that takes precedence may have reported the same.
    pub(crate) fn unless_said_at(mut self, path: SettingPath) -> Self {
        self.same_as.push(path);
        self
    }

    /// Adds other settings that the rule looked at.
    pub(crate) fn about_all(mut self, paths: impl IntoIterator<Item = SettingPath>) -> Self {
        for path in paths {
            self.about.push(path);
        }
        self
    }

    /// Adds fields of a section that the rule looked at.
    pub(crate) fn about_fields(self, section: &SettingPath, names: &[&'static str]) -> Self {
        self.about_all(fields(section, names))
    }
}

/// The paths of some fields of a section.
pub(crate) fn fields(section: &SettingPath, names: &[&'static str]) -> Vec<SettingPath> {
    names.iter().map(|&name| section.field(name)).collect()
}

/// What to write instead: in words, and as the edits that the words offer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Help {
    /// In words.
    pub text: String,
    /// The changes that the words offer. Any one of them fixes the mistake. Empty if only you can know what to write.
    pub edits: Vec<Edit>,
}

impl Help {
    /// The same, with a change that fixes the mistake.
    pub(crate) fn edit(mut self, edit: Edit) -> Self {
        self.edits.push(edit);
        self
    }
}

impl Help {
    /// The same, with a change that sets this setting of the pool.
    pub(crate) fn sets(self, names: &[&'static str], value: impl Into<String>) -> Self {
        self.edit(Edit::ReplaceAt(SettingPath::of(names), value.into()))
    }
}

impl<T: Into<String>> From<T> for Help {
    fn from(text: T) -> Self {
        Help {
            text: text.into(),
            edits: Vec::new(),
        }
    }
}

/// A change to a declaration: the path of a setting, and text in the language.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Edit {
    /// Replaces the value that the rule reported.
    Replace(String),
    /// Replaces the value of this setting.
    ReplaceAt(SettingPath, String),
    /// Gives the entry that the rule reported this name, as code.
    Rename(String),
    /// Removes the item, the entry or the setting that the rule reported.
    Remove,
    /// Removes this setting.
    RemoveAt(SettingPath),
    /// Adds a setting, `name: value`, to the section of this path.
    Add(SettingPath, String),
    /// Removes the first setting, and adds `name: value` to the section of the second path instead.
    Move(SettingPath, SettingPath, String),
}
