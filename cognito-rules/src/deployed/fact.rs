//! What there is to know about an edit, and how it is written down.

use cognito_model::Json;

use super::pair::Pair;
use crate::engine::rule::Level;

/// An edit of a deployed stack that is refused, that loses something, or that does not do what it says.
#[derive(Debug)]
pub struct Fact {
    /// The name, by which `#[allow(name)]` silences it.
    pub name: &'static str,
    /// Whether it stops the build.
    pub level: Level,
    /// What comes of it.
    pub consequence: Consequence,
    /// How well it is known.
    pub evidence: Evidence,
    /// Where that is on record.
    pub source: &'static str,
    /// Where sources differ, and how. Empty if they agree.
    pub disputed: &'static str,
    /// The edit, for the documentation.
    pub edit: &'static str,
    /// The edit, as a message says it.
    pub fact: &'static str,
    /// What happens then.
    pub then: &'static str,
    /// What the service answers, word for word. Empty if it accepts the edit, or if the words are not on record.
    pub says: &'static str,
    /// The way out.
    pub help: &'static str,
    pub(crate) rows: &'static [Row],
}

/// What comes of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Consequence {
    /// The update fails and is rolled back.
    Refused,
    /// Users, or what belongs to them, are gone.
    UsersLost,
    /// Applications can no longer sign users in.
    ClientsBroken,
    /// Tokens change, and what checks them rejects them.
    TokensBroken,
    /// Something is unavailable, for a while or until the next update.
    Outage,
    /// The service goes back to its default.
    Reset,
    /// The update succeeds and changes nothing.
    Ignored,
    /// It works, with something to know about it.
    InPlace,
}

impl Consequence {
    /// It in words.
    pub const fn name(self) -> &'static str {
        match self {
            Consequence::Refused => "refused",
            Consequence::UsersLost => "users lost",
            Consequence::ClientsBroken => "clients broken",
            Consequence::TokensBroken => "tokens broken",
            Consequence::Outage => "outage",
            Consequence::Reset => "reset",
            Consequence::Ignored => "ignored",
            Consequence::InPlace => "in place",
        }
    }

    /// Whether something is lost by it that the next update does not bring back.
    pub const fn is_loss(self) -> bool {
        matches!(
            self,
            Consequence::UsersLost | Consequence::ClientsBroken | Consequence::TokensBroken | Consequence::Outage
        )
    }
}

/// How well something is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// The exact message is in a public thread.
    Thread,
    /// The author of the source has measured it.
    Measured,
    /// CloudFormation's schema says so: the property is only set when the resource is created, or the resource is deleted.
    Schema,
    /// The documentation says so, or the shape of the API.
    Documented,
    /// It follows from something else.
    Inferred,
}

impl Evidence {
    /// It in a word.
    pub const fn name(self) -> &'static str {
        match self {
            Evidence::Thread => "thread",
            Evidence::Measured => "measured",
            Evidence::Schema => "schema",
            Evidence::Documented => "documented",
            Evidence::Inferred => "inferred",
        }
    }
}

/// One way in which two templates show an edit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// The type of the resource, without `AWS::Cognito::`.
    pub(crate) kind: &'static str,
    /// The property, below `Properties`. With a dot at the beginning, an attribute of the resource: `.DeletionPolicy`.
    pub(crate) path: &'static str,
    pub(crate) when: When,
}

/// How a property, or the whole resource, changes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum When {
    /// It was not written, and is.
    Added,
    /// It was written, and is not.
    Removed,
    /// Both have it, and not the same.
    Changed,
    /// Any of the three.
    Any,
    /// It is another value than before, where leaving it out means this one.
    Unless(&'static str),
    /// The resource leaves the template.
    Gone,
    /// The resource gets another logical ID.
    Moved,
    /// Both have the resource, and this holds.
    Is(fn(&Pair<'_>) -> bool),
    /// The resource leaves the template, and this holds.
    GoneAnd(fn(&Pair<'_>) -> bool),
    /// The resource gets another logical ID, and this holds.
    MovedAnd(fn(&Pair<'_>) -> bool),
    /// Of these members of the property, each: its name, what it was and what it is.
    Each(fn(&Pair<'_>) -> Vec<Member>),
}

/// A member of a property that an edit is about.
pub(crate) type Member = (String, Option<Json>, Option<Json>);

/// Declares facts, and lists them.
macro_rules! facts {
    ($(
        $level:ident $name:ident: $consequence:ident, $evidence:ident $source:literal {
            edit: $edit:literal,
            fact: $fact:literal,
            then: $then:literal,
            $(says: $says:literal,)?
            $(disputed: $disputed:literal,)?
            help: $help:literal,
            when: [$($kind:literal $path:literal $when:ident $(($of:expr))?),+ $(,)?] $(,)?
        }
    )+) => {
        /// The facts of this file.
        pub(super) static FACTS: &[$crate::deployed::fact::Fact] = &[$(
            $crate::deployed::fact::Fact {
                name: stringify!($name),
                level: $crate::engine::rule::level!($level),
                consequence: $crate::deployed::fact::Consequence::$consequence,
                evidence: $crate::deployed::fact::Evidence::$evidence,
                source: $source,
                disputed: concat!("" $(, $disputed)?),
                edit: $edit,
                fact: $fact,
                then: $then,
                says: concat!("" $(, $says)?),
                help: $help,
                rows: &[$(
                    $crate::deployed::fact::Row {
                        kind: $kind,
                        path: $path,
                        when: $crate::deployed::fact::When::$when $(($of))?,
                    }
                ),+],
            }
        ),+];
    };
}

pub(crate) use facts;
