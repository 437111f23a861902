//! Facts about edits, and how they are declared.

use cognito_model::Json;

use super::pair::Pair;
use crate::engine::rule::Level;

/// An edit of a deployed stack that fails, loses something, or does not do what it says.
#[derive(Debug)]
pub struct Fact {
    /// The name that `#[allow(name)]` silences it by.
    pub name: &'static str,
    /// Whether it stops the build.
    pub level: Level,
    /// The consequence.
    pub consequence: Consequence,
    /// The quality of the evidence.
    pub evidence: Evidence,
    /// Where it is on record.
    pub source: &'static str,
    /// Where sources differ, and how. Empty if they agree.
    pub disputed: &'static str,
    /// The edit, for the documentation.
    pub edit: &'static str,
    /// The edit, in the words of a message.
    pub fact: &'static str,
    /// What happens.
    pub then: &'static str,
    /// What AWS answers, word for word. Empty if it accepts the edit, or if the words are not on record.
    pub says: &'static str,
    /// What to do instead.
    pub help: &'static str,
    /// Other properties that one verdict covers, if they change too, so that one edit gets one message.
    pub covers: &'static [&'static str],
    pub(crate) rows: &'static [EditPattern],
}

/// The consequence of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Consequence {
    /// The update fails and is rolled back.
    Refused,
    /// Users, or what belongs to them, are gone.
    UsersLost,
    /// Applications can no longer sign users in.
    ClientsBroken,
    /// Tokens change, and the code that checks them rejects them.
    TokensBroken,
    /// Something is unavailable, for a while or until the next update.
    Outage,
    /// A setting returns to its default.
    Reset,
    /// The update succeeds and changes nothing.
    Ignored,
    /// The update works, but you should know its effect.
    InPlace,
}

impl Consequence {
    /// The consequence in words.
    pub const fn name(self) -> &'static str {
        match self {
            Consequence::Refused => "rejected",
            Consequence::UsersLost => "users lost",
            Consequence::ClientsBroken => "clients broken",
            Consequence::TokensBroken => "tokens broken",
            Consequence::Outage => "outage",
            Consequence::Reset => "reset",
            Consequence::Ignored => "ignored",
            Consequence::InPlace => "in place",
        }
    }

    /// Whether something is lost that the next update does not bring back.
    pub const fn is_loss(self) -> bool {
        matches!(
            self,
            Consequence::UsersLost | Consequence::ClientsBroken | Consequence::TokensBroken | Consequence::Outage
        )
    }
}

/// The quality of the evidence for a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// The exact message is in a public thread.
    Thread,
    /// The author of the source has measured it.
    Measured,
    /// CloudFormation's schema says so: the property is set only when the resource is created, or the resource is deleted.
    Schema,
    /// The documentation says so, or the shape of the API.
    Documented,
    /// It follows from something else.
    Inferred,
}

impl Evidence {
    /// The evidence in one word.
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

/// One way to recognize an edit in two templates.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EditPattern {
    /// The type of the resource, without `AWS::Cognito::`.
    pub(crate) kind: &'static str,
    /// The property, below `Properties`. With a leading dot, an attribute of the resource: `.DeletionPolicy`.
    pub(crate) path: &'static str,
    pub(crate) when: When,
}

/// How a property, or the whole resource, changes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum When {
    /// It is new.
    Added,
    /// It was removed.
    Removed,
    /// Both templates have it, with different values.
    Changed,
    /// Any of the three.
    Any,
    /// Any of the three, and this function returns true.
    AnyAnd(fn(&Pair<'_>) -> bool),
    /// The value changes, where leaving it out means this value.
    Unless(&'static str),
    /// The resource is removed from the template, and CloudFormation deletes it.
    Deleted,
    /// The resource gets another logical ID.
    Moved,
    /// Both templates have the resource, and this function returns true.
    Is(fn(&Pair<'_>) -> bool),
    /// The resource is removed from the template, CloudFormation deletes it, and this function returns true.
    DeletedAnd(fn(&Pair<'_>) -> bool),
    /// The resource is removed from the template, CloudFormation keeps it, and this function returns true.
    KeptAnd(fn(&Pair<'_>) -> bool),
    /// The resource gets another logical ID, and this function returns true.
    MovedAnd(fn(&Pair<'_>) -> bool),
    /// Each of the property's members that this function returns.
    Each(fn(&Pair<'_>) -> Vec<Member>),
}

/// A member of a property that an edit changes: its name, its old value and its new value.
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
            $(covers: $covers:expr,)?
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
                covers: $crate::deployed::fact::covers!($($covers)?),
                rows: &[$(
                    $crate::deployed::fact::EditPattern {
                        kind: $kind,
                        path: $path,
                        when: $crate::deployed::fact::When::$when $(($of))?,
                    }
                ),+],
            }
        ),+];
    };
}

macro_rules! covers {
    () => {
        &[]
    };
    ($covers:expr) => {
        $covers
    };
}

pub(crate) use {covers, facts};
