//! The path of a setting: `clients.web.oauth.scopes[1]`.

use std::fmt;

use crate::schema::visit::Step;
use crate::value::text::Str;

/// The location of a setting in the declaration, step by step. The empty path is the pool itself.
///
/// `Display` shows fields and entries after a dot, elements in brackets, and entries whose name is not an identifier as a string
/// in brackets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SettingPath(Vec<PathStep>);

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PathStep {
    /// A field of a section, or an entry of a map.
    Name(Str),
    /// An element of a list.
    Index(usize),
}

impl SettingPath {
    /// The pool itself.
    pub fn root() -> Self {
        Self::default()
    }

    /// The path of these fields, starting at the pool.
    pub fn of(fields: &[&'static str]) -> Self {
        fields.iter().copied().fold(Self::root(), |path, name| path.field(name))
    }

    /// A field of the setting at this path.
    pub fn field(&self, name: impl Into<Str>) -> Self {
        self.with(PathStep::Name(name.into()))
    }

    /// An entry of the map at this path.
    pub fn key(&self, name: &str) -> Self {
        self.with(PathStep::Name(name.to_owned().into()))
    }

    /// An element of the list at this path.
    pub fn index(&self, index: usize) -> Self {
        self.with(PathStep::Index(index))
    }

    /// The path with one more step.
    pub fn step(&self, step: Step<'_>) -> Self {
        match step {
            Step::Field(name) => self.field(name),
            Step::Key(name) => self.key(name),
            Step::Index(index) => self.index(index),
        }
    }

    fn with(&self, step: PathStep) -> Self {
        let mut steps = Vec::with_capacity(self.0.len() + 1);
        steps.extend_from_slice(&self.0);
        steps.push(step);
        SettingPath(steps)
    }

    /// The path without its last step. `None` for the pool itself.
    pub fn parent(&self) -> Option<Self> {
        let (_, around) = self.0.split_last()?;
        Some(SettingPath(around.to_vec()))
    }

    /// The steps, starting at the pool.
    pub fn steps(&self) -> &[PathStep] {
        &self.0
    }

    /// The first step if it is a name: the field of the pool that contains the setting.
    pub fn first(&self) -> Option<&str> {
        self.0.first().and_then(PathStep::name)
    }

    /// The name of the last step, if it has one.
    pub fn last(&self) -> Option<&str> {
        self.0.last().and_then(PathStep::name)
    }

    /// Whether `other` is this setting, or a part of it.
    pub fn contains(&self, other: &SettingPath) -> bool {
        other.0.starts_with(&self.0)
    }
}

impl PathStep {
    /// The name, unless the step is an element of a list.
    pub fn name(&self) -> Option<&str> {
        match self {
            PathStep::Name(name) => Some(name),
            PathStep::Index(_) => None,
        }
    }
}

/// As it appears after another step.
impl fmt::Display for PathStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PathStep::Name(name) if is_identifier(name) => write!(f, ".{name}"),
            PathStep::Name(name) => write!(f, "[{:?}]", name.as_str()),
            PathStep::Index(index) => write!(f, "[{index}]"),
        }
    }
}

impl fmt::Display for SettingPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0[..] {
            // The first step has no dot.
            [PathStep::Name(name), rest @ ..] if is_identifier(name) => {
                f.write_str(name)?;
                rest.iter().try_for_each(|step| step.fmt(f))
            }
            steps => steps.iter().try_for_each(|step| step.fmt(f)),
        }
    }
}

fn is_identifier(name: &str) -> bool {
    name.chars().all(|c| c.is_alphanumeric() || c == '_')
        && name.chars().next().is_some_and(|first| !first.is_ascii_digit())
}
