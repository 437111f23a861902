//! A rule that a pool breaks.

use std::fmt;

use cognito_model::SettingPath;

use crate::engine::finding::Help;
use crate::engine::rule::{Level, Rule};

/// A rule that a pool breaks, and where.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Violation {
    /// The rule.
    pub rule: &'static Rule,
    /// The setting to change.
    pub path: SettingPath,
    /// Whether to point at the setting's name instead of its value.
    pub at_key: bool,
    /// The name to change inside the value, if there are several: `Arm` in `Fn::GetAtt(pool, Arm)`.
    pub part: Option<String>,
    /// The other settings that the rule looked at. The macro reports nothing if one of them could not be read, or is a constant
    /// that only the program knows.
    pub about: Vec<SettingPath>,
    /// What is wrong.
    pub fact: String,
    /// What to write instead.
    pub help: Help,
}

impl Violation {
    /// What tells it from other violations: rule, path and fact. `UserPool::reported` lists warnings like this.
    #[doc(hidden)]
    pub fn key(&self) -> String {
        format!("{} {}: {}", self.rule.name, self.path, self.fact)
    }
}

impl PartialEq for Violation {
    fn eq(&self, other: &Self) -> bool {
        (self.rule.name, &self.path, &self.fact) == (other.rule.name, &other.path, &other.fact)
    }
}

/// Everything that the macro shows, without the place in a file: level, path and fact, then reason, help and rule.
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
