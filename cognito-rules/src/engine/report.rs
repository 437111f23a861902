//! What a rule has to say about a pool.

use cognito_model::{Intrinsic, List, SettingPath, Str, UserPool};
use std::fmt;
use std::rc::Rc;

use crate::engine::allow::Allowed;
use crate::engine::rule::{Level, Rule};
use crate::shape::Shape;

/// A rule that a pool breaks, and where.
#[derive(Clone, Debug)]
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
    pub help: String,
}

impl Violation {
    /// Says that a value is wrong.
    pub fn new(rule: &'static Rule, path: SettingPath, fact: impl Into<String>, help: impl Into<String>) -> Self {
        Violation {
            rule,
            path,
            at_key: false,
            part: None,
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

    /// Says it of a name inside of the value.
    pub fn at_part(mut self, name: impl Into<String>) -> Self {
        self.part = Some(name.into());
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

/// An intrinsic of the pool, also one inside of another.
#[derive(Debug)]
pub(crate) struct Found {
    /// The setting that it is written in.
    pub(crate) path: SettingPath,
    /// What the setting takes, where the intrinsic is the whole of it.
    pub(crate) place: Option<Shape>,
    pub(crate) intrinsic: Intrinsic,
}

/// What was found wrong with a pool so far.
#[derive(Debug, Default)]
pub struct Report {
    /// Every intrinsic, in the order of the settings. They are looked for once, because a walk over the pool takes longer than
    /// most rules.
    intrinsics: Rc<[Found]>,
    /// Whether an override says what is created before its resource.
    depends_by_override: bool,
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

    /// Remembers what intrinsics there are.
    pub(crate) fn remember(&mut self, intrinsics: Vec<Found>, depends_by_override: bool) {
        self.intrinsics = intrinsics.into();
        self.depends_by_override = depends_by_override;
    }

    /// Every intrinsic of the pool.
    pub(crate) fn intrinsics(&self) -> Rc<[Found]> {
        Rc::clone(&self.intrinsics)
    }

    /// Whether an override says what is created before its resource.
    pub(crate) fn depends_by_override(&self) -> bool {
        self.depends_by_override
    }

    /// Silences rules for an entry and all that is in it.
    pub(crate) fn allow(&mut self, path: &SettingPath, rules: &List<Str>) {
        self.allowed.add(path, rules);
    }

    /// What is silenced.
    pub(crate) fn allowed(&self) -> &Allowed {
        &self.allowed
    }

    /// Adds a violation, unless its rule is silenced there, or it was said before: a name can stand twice in one text.
    pub fn push(&mut self, violation: Violation) {
        if self.allowed.silence(violation.rule, &violation.path) {
            self.silenced.push(violation.path);
        } else if !self.violations.contains(&violation) {
            self.violations.push(violation);
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
