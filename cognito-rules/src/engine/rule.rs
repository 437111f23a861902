//! What a rule is, and how rules are declared.

use std::fmt;

use cognito_model::schema::charset::Charset;
use cognito_model::schema::kind::Field;
use cognito_model::schema::limit::Limit;
use cognito_model::{Duration, Intrinsic, Unit, UserPool};

use crate::engine::finding::Finding;
use crate::engine::node::{ListItem, Node};
use crate::engine::report::Report;

/// A mistake that is rejected or warned about.
pub struct Rule {
    /// The name that `#[allow(name)]` silences it by: what is wrong, in snake_case.
    pub name: &'static str,
    /// What breaks it, as the lines of its doc comment.
    pub docs: &'static [&'static str],
    /// Whether it stops the build.
    pub level: Level,
    /// The reason, as one clause without a full stop.
    pub reason: &'static str,
    /// Where the reason is on record: an issue as `owner/repository#number`, an operation of the API, or the CDK.
    pub evidence: &'static str,
    /// Who has seen Cognito reject it, and when, as far as that is known.
    pub measured: &'static [Measured],
    /// The body of a declaration that breaks this rule and no other.
    pub bad: &'static str,
    /// The same body, fixed.
    pub good: &'static str,
    /// Whether a template that breaks the rule would not describe the declared pool. You cannot silence such a rule.
    #[doc(hidden)]
    pub structural: bool,
    /// Whether `user_pool!` rejects the mistake while reading, so that only a pool built by a program can break the rule.
    #[doc(hidden)]
    pub only_in_programs: bool,
    /// Whether it rejects a setting as a whole, whatever is in it. Then other rules need not report anything inside.
    pub(crate) rejects_setting: bool,
    /// The settings that it guards.
    pub(crate) guards: Guards,
    /// The rules that take precedence: if one of them reports a mistake, this rule has nothing to add.
    pub(crate) after: &'static [&'static Rule],
    /// What it checks.
    #[doc(hidden)]
    pub checks: &'static [Check],
}

impl Rule {
    /// Whether it guards this setting.
    #[doc(hidden)]
    pub fn guards(&self, field: &Field) -> bool {
        match self.guards {
            Guards::Rows(rows) => rows.iter().any(|row| row.is(field)),
            Guards::Every(has) => has(field),
        }
    }

    /// The settings that it guards by name. Empty if it guards every setting with a certain property.
    #[doc(hidden)]
    pub fn rows(&self) -> &'static [&'static Field] {
        match self.guards {
            Guards::Rows(rows) => rows,
            Guards::Every(_) => &[],
        }
    }

    /// Whether it reports violations of this kind of limit in its settings.
    #[doc(hidden)]
    pub fn speaks_for(&self, kind: LimitKind) -> bool {
        self.checks
            .iter()
            .any(|check| matches!(check, Check::Limit(own) if *own == kind))
    }

    /// Whether it reports violations of a limit on strings.
    #[doc(hidden)]
    pub fn has_text_limit(&self) -> bool {
        use LimitKind::{Characters, Contains, Length, LocalPart};
        [Length, Characters, Contains, LocalPart]
            .into_iter()
            .any(|kind| self.speaks_for(kind))
    }

    /// Whether it looks at more than one value.
    #[doc(hidden)]
    pub fn is_relation(&self) -> bool {
        self.checks.iter().any(|check| matches!(check, Check::Pool(_)))
    }
}

/// The name and the level. A failing assertion shows this with each violation, and the settings that a rule guards fill pages.
impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rule")
            .field("name", &self.name)
            .field("level", &self.level)
            .finish_non_exhaustive()
    }
}

/// A developer who has seen Cognito reject the mistake, or fail because of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// Who: a GitHub account.
    pub by: &'static str,
    /// The day or the month, as `2026-08-20` or `2026-08`. Empty if it is not on record.
    pub when: &'static str,
    /// Where it is on record: an issue as `owner/repository#number`, or a rule of a tool.
    pub place: &'static str,
}

/// Whether a violation stops the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// Cognito rejects it.
    Error,
    /// Cognito accepts it, or may accept it, but it is probably a mistake.
    Warn,
}

/// The settings that a rule guards.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Guards {
    /// These settings. Empty if the rule is about the declaration as a whole.
    Rows(&'static [&'static Field]),
    /// Every setting for which the function returns true.
    Every(fn(&Field) -> bool),
}

/// What a rule checks. All but the last one get a single value, from every setting that the rule guards.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The settings' limit of this kind.
    Limit(LimitKind),
    /// A string: the setting's value, or each string in it.
    Text(fn(&str, &Node<'_>) -> Option<Finding>),
    /// The name of an entry of a map.
    Key(fn(&str, &Node<'_>) -> Option<Finding>),
    /// A flag.
    Flag(fn(bool, &Node<'_>) -> Option<Finding>),
    /// A number.
    Number(fn(i64, &Node<'_>) -> Option<Finding>),
    /// A duration, which has to be a whole number of the unit.
    Duration(fn(Duration, Unit, &Node<'_>) -> Option<Finding>),
    /// The number of items in a list, or of entries in a map.
    Count(fn(usize, &Node<'_>) -> Option<Finding>),
    /// The strings of a list, each with its path.
    List(fn(&[ListItem], &Node<'_>) -> Vec<Finding>),
    /// An intrinsic, even one inside another.
    Intrinsic(fn(&Intrinsic, &Node<'_>) -> Option<Finding>),
    /// The whole pool, for rules that need several values.
    Pool(fn(&UserPool, &mut Report)),
}

/// The kinds of limits. A setting has at most one of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LimitKind {
    /// The length of a string.
    Length,
    /// The characters of a string.
    Characters,
    /// The characters in the local part of an email address.
    LocalPart,
    /// The number of items in a list, or of entries in a map.
    Count,
    /// What a string has to contain.
    Contains,
    /// The size of a number.
    Range,
    /// The length of a duration.
    Duration,
}

impl LimitKind {
    /// The kind of a limit.
    pub const fn of(limit: &Limit) -> Self {
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

/// Declares the rules of a file and lists them, so that each is written only once. A rule guards settings by section and field,
/// `[Client.oauth]`, or every setting for which a function returns true, `every(is_secret)`.
macro_rules! rules {
    ($(
        $(#[doc = $doc:literal])+
        $level:ident $name:ident {
            guards: $guard:tt $(($every:path))?,
            $(after: [$($first:path),* $(,)?],)?
            $(structural: $structural:literal,)?
            $(only_in_programs: $only_in_programs:literal,)?
            $(rejects_setting: $rejects:literal,)?
            reason: $reason:literal,
            evidence: $evidence:literal,
            $(measured: [$(($by:literal, $when:literal, $place:literal)),+ $(,)?],)?
            bad: $bad:expr,
            good: $good:expr,
            check: [$($check:ident($look:expr)),+ $(,)?] $(,)?
        }
    )+) => {
        $(
            $(#[doc = $doc])+
            #[allow(non_upper_case_globals)]
            pub(crate) static $name: $crate::engine::rule::Rule = $crate::engine::rule::Rule {
                name: stringify!($name),
                docs: &[$($doc),+],
                level: $crate::engine::rule::level!($level),
                reason: $reason,
                evidence: $evidence,
                measured: &[$($($crate::engine::rule::Measured { by: $by, when: $when, place: $place }),+)?],
                bad: $bad,
                good: $good,
                structural: false $(| $structural)?,
                only_in_programs: false $(| $only_in_programs)?,
                rejects_setting: false $(| $rejects)?,
                guards: $crate::engine::rule::guards!($guard $(($every))?),
                after: &[$($(&$first),*)?],
                checks: {
                    #[allow(unused_imports)]
                    use $crate::engine::rule::LimitKind;
                    &[$($crate::engine::rule::Check::$check($look)),+]
                },
            };
        )+

        /// The rules of this file.
        pub(crate) const RULES: &[&$crate::engine::rule::Rule] = &[$(&$name),+];
    };
}

macro_rules! guards {
    ([$($section:ident . $field:ident),* $(,)?]) => {
        $crate::engine::rule::Guards::Rows(&[$(cognito_model::$section::SECTION.row(stringify!($field))),*])
    };
    (every ($has:path)) => {
        $crate::engine::rule::Guards::Every($has)
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

/// Declares the files of a subject and lists their rules.
macro_rules! files {
    ($(mod $file:ident;)+) => {
        $(pub(crate) mod $file;)+

        /// The rules of this subject, file by file.
        pub(crate) const FILES: &[&[&$crate::engine::rule::Rule]] = &[$($file::RULES),+];
    };
}

/// A string repeated ten times, for strings that are too long to write out.
macro_rules! ten {
    ($text:expr) => {
        concat!($text, $text, $text, $text, $text, $text, $text, $text, $text, $text)
    };
}

pub(crate) use {files, guards, level, rules, ten};
