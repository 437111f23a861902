//! What a rule finds, and what is said of it.

use std::fmt;

use cognito_model::SettingPath;

use crate::engine::rule::{Level, Rule};

/// Something that a rule found: where, what is the case, and what to write instead. The engine knows which rule it was.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The setting to change. None for the value that the rule was handed.
    pub(crate) path: Option<SettingPath>,
    /// Whether it is its name that is in the wrong place, and not its value.
    pub(crate) at_key: bool,
    /// The name inside of the value that is to change, where it is one of several.
    pub(crate) part: Option<String>,
    /// The other settings that the rule looked at.
    pub(crate) about: Vec<SettingPath>,
    /// Where another rule may have spoken of the same mistake. The rule itself did not look there.
    pub(crate) same_as: Vec<SettingPath>,
    pub(crate) fact: String,
    pub(crate) help: Help,
}

impl Finding {
    /// Says that the value is wrong that the rule was handed.
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

    /// Says that the value of this setting is wrong.
    pub(crate) fn at(path: SettingPath, fact: impl Into<String>, help: impl Into<Help>) -> Self {
        Finding {
            path: Some(path),
            ..Finding::new(fact, help)
        }
    }

    /// The same at this place, unless it says its own.
    pub(crate) fn or_at(mut self, path: &SettingPath) -> Self {
        self.path.get_or_insert_with(|| path.clone());
        self
    }

    /// Says it of the name of the setting instead of its value.
    pub(crate) fn at_key(mut self) -> Self {
        self.at_key = true;
        self
    }

    /// Says it of a name inside of the value.
    pub(crate) fn at_part(mut self, name: impl Into<String>) -> Self {
        self.part = Some(name.into());
        self
    }

    /// Names another setting that the rule looked at.
    pub(crate) fn about(mut self, path: SettingPath) -> Self {
        self.about.push(path);
        self
    }

    /// Names a setting at which a rule that goes first may have said the same.
    pub(crate) fn unless_said_at(mut self, path: SettingPath) -> Self {
        self.same_as.push(path);
        self
    }

    /// Names other settings that the rule looked at.
    pub(crate) fn about_all(mut self, paths: impl IntoIterator<Item = SettingPath>) -> Self {
        for path in paths {
            self.about.push(path);
        }
        self
    }

    /// Names fields of a section that the rule looked at.
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
    /// The changes that the words offer, any one of which puts it right. None where only you know what to write.
    pub edits: Vec<Edit>,
}

impl Help {
    /// The same with a change that puts it right.
    pub(crate) fn edit(mut self, edit: Edit) -> Self {
        self.edits.push(edit);
        self
    }
}

impl Help {
    /// The same with the change that gives a setting of the pool this value.
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

/// A change of a declaration, by the path of a setting and in the text of the language.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Edit {
    /// Replaces the value that the rule reported.
    Replace(String),
    /// Replaces the value of this setting.
    ReplaceAt(SettingPath, String),
    /// Takes out the item, the entry or the setting that the rule spoke about.
    Remove,
    /// Takes out this setting.
    RemoveAt(SettingPath),
    /// Adds a setting, `name: value`, to the section of this path.
    Add(SettingPath, String),
}

/// A rule that a pool breaks, and where.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Violation {
    /// The rule.
    pub rule: &'static Rule,
    /// The setting to change.
    pub path: SettingPath,
    /// Whether it is its name that is in the wrong place, and not its value.
    pub at_key: bool,
    /// The name inside of the value that is to change, where it is one of several: of `Fn::GetAtt(pool, Arm)` it is `Arm`.
    pub part: Option<String>,
    /// The other settings that the rule looked at. The macro says nothing if one of them could not be read, or if it is a
    /// constant that only the program knows.
    pub about: Vec<SettingPath>,
    /// What is the case.
    pub fact: String,
    /// What to write instead.
    pub help: Help,
}

impl PartialEq for Violation {
    fn eq(&self, other: &Self) -> bool {
        (self.rule.name, &self.path, &self.fact) == (other.rule.name, &other.path, &other.fact)
    }
}

/// All that the macro says, without the place in a file: level, path and fact, then reason, help and rule.
impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.rule.level {
            Level::Error => "error",
            Level::Warn => "warning",
        };
        write!(f, "{level}: {}: {}\n\n", self.path, self.fact)?;
        write!(
            f,
            "note: {}\nhelp: {}\nrule: {}",
            self.rule.reason, self.help.text, self.rule.name
        )
    }
}

impl std::error::Error for Violation {}
