//! Whether a row of the table applies to a resource.

use cognito_model::Json;

use super::fact::{EditPattern, Member, When};
use super::json::{differ, differ_or, is_nothing, may_be_nothing, same};
use super::pair::{Pair, Side};

/// How a property certainly changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// It does not change, or only CloudFormation knows.
    Same,
    Added,
    Removed,
    Changed,
}

/// How a value changes.
pub(super) fn seen(before: Option<&Json>, after: Option<&Json>) -> Seen {
    let there = |json: Option<&Json>| json.is_some_and(|json| !is_nothing(json));
    let may_be_nothing = before.is_some_and(may_be_nothing) || after.is_some_and(may_be_nothing);
    match (before, after) {
        (Some(one), Some(other)) if there(before) && there(after) => {
            if differ(one, other) {
                Seen::Changed
            } else {
                Seen::Same
            }
        }
        _ if may_be_nothing || there(before) == there(after) => Seen::Same,
        _ if there(after) => Seen::Added,
        _ => Seen::Removed,
    }
}

impl EditPattern {
    /// The changes to a resource that the row matches: usually none, or its property, or several members of it, each by its
    /// path.
    pub(super) fn matches(&self, pair: &Pair<'_>) -> Vec<Member> {
        let is_kept = !pair.is_gone() && !pair.is_added() && !pair.is_moved();
        let holds = match self.when {
            When::Deleted => pair.is_deleted(),
            When::DeletedAnd(holds) => pair.is_deleted() && holds(pair),
            When::KeptAnd(holds) => pair.is_gone() && !pair.is_deleted() && holds(pair),
            When::Moved => pair.is_moved(),
            When::MovedAnd(holds) => pair.is_moved() && holds(pair),
            _ if !is_kept => false,
            When::Is(holds) => holds(pair),
            When::Each(members) => return members(pair),
            When::Added => self.seen(pair) == Seen::Added,
            When::Removed => self.seen(pair) == Seen::Removed,
            When::Changed => self.seen(pair) == Seen::Changed,
            When::Any => self.seen(pair) != Seen::Same,
            When::AnyAnd(holds) => self.seen(pair) != Seen::Same && holds(pair),
            When::Unless(default) => differ_or(pair.before.get(self.path), pair.after.get(self.path), default),
        };
        if !holds {
            return Vec::new();
        }
        let value = |side: &Side<'_>| side.get(self.path).cloned();
        vec![(self.path.to_owned(), value(&pair.before), value(&pair.after))]
    }

    fn seen(&self, pair: &Pair<'_>) -> Seen {
        seen_at(pair, self.path)
    }
}

/// Whether a property certainly gets another value.
pub(super) fn changes(pair: &Pair<'_>, path: &str) -> bool {
    seen_at(pair, path) == Seen::Changed
}

/// How a property changes.
pub(super) fn seen_at(pair: &Pair<'_>, path: &str) -> Seen {
    let (before, after) = (pair.before.get(path), pair.after.get(path));
    // An ID that refers to a resource of the template is compared by what it refers to.
    if let (Some(one), Some(other), true) = (before, after, path.ends_with("Id")) {
        let is_certain = is_resource(one, &pair.before) && is_resource(other, &pair.after);
        if is_certain && !same(one, other) {
            return Seen::Changed;
        }
    }
    seen(before, after)
}

/// Whether a value is the `Ref` of a resource in the same template.
fn is_resource(json: &Json, side: &Side<'_>) -> bool {
    let target = json.get("Ref").and_then(Json::as_text);
    target.is_some_and(|id| side.template.resource(id).is_some())
}
