//! What a rule has to say about a pool.

use std::fmt;

use crate::list::List;
use crate::path::SettingPath;
use crate::pool::UserPool;
use crate::rules::{Allowed, Level, Rule};
use crate::text::Str;

/// A rule that a pool breaks, and where.
#[derive(Clone, Debug)]
pub struct Violation {
    /// The rule.
    pub rule: &'static Rule,
    /// The setting to change.
    pub path: SettingPath,
    /// Whether it is its name that is in the wrong place, and not its value.
    pub at_key: bool,
    /// The other settings that the rule looked at. The macro says nothing if one of them could not be read, or if it is a
    /// constant that only the program knows.
    pub about: Vec<SettingPath>,
    /// What is the case.
    pub fact: String,
    /// What to write instead.
    pub help: String,
}

impl Violation {
    /// Says that a value is wrong.
    pub fn new(rule: &'static Rule, path: SettingPath, fact: impl Into<String>, help: impl Into<String>) -> Self {
        Violation {
            rule,
            path,
            at_key: false,
            about: Vec::new(),
            fact: fact.into(),
            help: help.into(),
        }
    }

    /// Says it of the name of the setting instead of its value.
    pub fn at_key(mut self) -> Self {
        self.at_key = true;
        self
    }

    /// Names another setting that the rule looked at.
    pub fn about(mut self, path: SettingPath) -> Self {
        self.about.push(path);
        self
    }

    /// Names other settings that the rule looked at.
    pub fn about_all(mut self, paths: impl IntoIterator<Item = SettingPath>) -> Self {
        self.about.extend(paths);
        self
    }
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
            self.rule.reason, self.help, self.rule.name
        )
    }
}

impl std::error::Error for Violation {}

/// What was found wrong with a pool so far.
#[derive(Debug, Default)]
pub struct Report {
    allowed: Allowed,
    violations: Vec<Violation>,
    /// Where a violation was silenced.
    silenced: Vec<SettingPath>,
}

impl Report {
    pub(crate) fn new(pool: &UserPool) -> Self {
        let mut report = Report::default();
        report.allow(&SettingPath::root(), &pool.allow);
        report
    }

    /// Silences rules for an entry and all that is in it.
    pub(crate) fn allow(&mut self, path: &SettingPath, rules: &List<Str>) {
        self.allowed.add(path, rules);
    }

    /// What is silenced.
    pub(crate) fn allowed(&self) -> &Allowed {
        &self.allowed
    }

    /// Adds a violation, unless its rule is silenced there.
    pub fn push(&mut self, violation: Violation) {
        if !self.allowed.silence(violation.rule, &violation.path) {
            self.violations.push(violation);
        } else {
            self.silenced.push(violation.path);
        }
    }

    /// Whether anything was found to be wrong right there.
    pub(crate) fn has_at(&self, path: &SettingPath) -> bool {
        self.violations.iter().any(|violation| violation.path == *path)
    }

    /// The same, also where it was silenced: whoever allows a text allows it as it is.
    pub(crate) fn is_settled(&self, path: &SettingPath) -> bool {
        self.has_at(path) || self.silenced.contains(path)
    }

    /// Whether something there is refused.
    pub(crate) fn has_error_in(&self, path: &SettingPath) -> bool {
        let mut errors = self.violations.iter().filter(|it| it.rule.level == Level::Error);
        errors.any(|violation| path.contains(&violation.path))
    }

    pub(crate) fn finish(self) -> Vec<Violation> {
        self.violations
    }

    pub(crate) fn into_allowed(self) -> Allowed {
        self.allowed
    }
}
