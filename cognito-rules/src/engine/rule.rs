//! What a rule is, and how one is written down.

use cognito_model::UserPool;
use cognito_model::schema::charset::Charset;
use cognito_model::schema::kind::Field;
use cognito_model::schema::limit::Limit;

use crate::engine::report::Report;

/// One thing that is refused or warned about.
#[derive(Debug)]
pub struct Rule {
    /// The name, by which `#[allow(name)]` silences it: what is wrong, in snake_case.
    pub name: &'static str,
    /// What breaks it, as the lines of a comment.
    pub docs: &'static [&'static str],
    /// Whether it stops the build.
    pub level: Level,
    /// The settings that it guards. None where it is about the declaration as a whole.
    pub guards: &'static [&'static Field],
    /// Whether a template that breaks the rule would not be the pool that was declared, so that nothing silences it.
    pub structural: bool,
    /// Why it is so, as one clause without a full stop.
    pub reason: &'static str,
    /// Where it is on record: an issue as `owner/repository#number`, an operation of the API, or the CDK.
    pub evidence: &'static str,
    /// The body of a declaration that breaks this rule and no other.
    pub bad: &'static str,
    /// The same body, put right.
    pub good: &'static str,
    /// What is looked at.
    pub check: Check,
}

impl Rule {
    /// Whether it guards this setting.
    pub fn guards(&self, field: &Field) -> bool {
        let same = |guarded: &&Field| guarded.name == field.name && guarded.section == field.section;
        self.guards.iter().any(same)
    }
}

/// Whether a violation stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// The service refuses it.
    Error,
    /// The service takes it, or may, and it is likely to be a mistake.
    Warn,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The limit of this kind that the rows of its settings have.
    Limit(LimitKind),
    /// Whether a duration is a whole number of the unit that its place takes.
    WholeUnits,
    /// The whole pool, for whatever takes more than one value.
    Pool(fn(&UserPool, &mut Report)),
}

/// The kinds of limits that a setting can have, of each at most one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LimitKind {
    /// The length of a text.
    Length,
    /// What a text consists of.
    Characters,
    /// What the local part of an email address consists of.
    LocalPart,
    /// How many items a list has, or entries a map.
    Count,
    /// What a text has to have in it.
    Contains,
    /// The size of a number.
    Range,
    /// The length of a duration.
    Duration,
}

impl LimitKind {
    /// The kind of a limit.
    pub(crate) const fn of(limit: &Limit) -> Self {
        match limit {
            Limit::Length { .. } => LimitKind::Length,
            Limit::Characters(Charset::AsciiLocalPart) => LimitKind::LocalPart,
            Limit::Characters(_) => LimitKind::Characters,
            Limit::Count { .. } => LimitKind::Count,
            Limit::Contains(_) => LimitKind::Contains,
            Limit::Range { .. } => LimitKind::Range,
            Limit::Duration { .. } => LimitKind::Duration,
        }
    }
}

/// Declares the rules of a file: each once, with all that it says and the settings that it guards, by section and field.
macro_rules! rules {
    ($(
        $(#[doc = $doc:literal])+
        $level:ident $name:ident {
            guards: [$($section:ident . $field:ident),* $(,)?],
            $(structural: $structural:literal,)?
            reason: $reason:literal,
            evidence: $evidence:literal,
            bad: $bad:expr,
            good: $good:expr,
            check: $check:expr $(,)?
        }
    )+) => {
        $(
            $(#[doc = $doc])+
            #[allow(non_upper_case_globals)]
            pub(crate) static $name: $crate::engine::rule::Rule = $crate::engine::rule::Rule {
                name: stringify!($name),
                docs: &[$($doc),+],
                level: $crate::engine::rule::level!($level),
                guards: &[$(cognito_model::$section::SECTION.row(stringify!($field))),*],
                structural: false $(| $structural)?,
                reason: $reason,
                evidence: $evidence,
                bad: $bad,
                good: $good,
                check: {
                    #[allow(unused_imports)]
                    use $crate::engine::rule::{Check::{Limit, Pool, WholeUnits}, LimitKind};
                    $check
                },
            };
        )+
    };
}

macro_rules! level {
    (error) => {
        $crate::engine::rule::Level::Error
    };
    (warn) => {
        $crate::engine::rule::Level::Warn
    };
}

/// A text ten times, for one that is too long to be written down.
macro_rules! ten {
    ($text:expr) => {
        concat!($text, $text, $text, $text, $text, $text, $text, $text, $text, $text)
    };
}

pub(crate) use {level, rules, ten};
