//! Every difference between two templates, and its effect.

use cognito_model::template::joined::joined;
use cognito_model::{Json, Object, Template};
use cognito_rules::deployed::pair::{Pair, pairs};
use cognito_rules::deployed::{CREATE_ONLY, Consequence, Verdict, compare, is_nothing, is_within, same};

use super::{keys_of_both, properties};
use crate::import::{in_seconds, name_pools};

/// The effect of an update on a resource or a property.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Effect {
    /// It is new.
    Added,
    /// It changes without a replacement.
    InPlace,
    /// The update fails.
    Refused,
    /// CloudFormation creates a new resource and deletes the deployed one.
    Replaced,
    /// The resource is deleted, or stays in the account outside of the stack.
    Removed,
    /// The update succeeds, and nothing changes.
    Ignored,
    /// Cognito resets it to its default.
    Reset,
}

/// A difference between two templates.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    /// The logical ID, as in [`Verdict`].
    pub(crate) id: String,
    /// The type of the resource, without `AWS::Cognito::`.
    pub(crate) kind: String,
    /// The property. Empty for the whole resource.
    pub(crate) path: String,
    /// The deployed value.
    pub(crate) before: Option<Json>,
    /// The new value.
    pub(crate) after: Option<Json>,
    pub(crate) effect: Effect,
    /// Whether the resource stays in the account when it is removed from the stack.
    pub(crate) is_retained: bool,
    /// The facts that apply to it.
    pub(crate) verdicts: Vec<Verdict>,
}

/// Every difference between the Cognito resources of two templates, with its effect.
pub(crate) fn changes(deployed: &Template, new: &Template) -> Vec<Change> {
    let mut verdicts = compare(deployed, new);
    let mut changes: Vec<Change> = Vec::new();
    for pair in &pairs(deployed, new) {
        let mut found: Vec<(String, Option<Json>, Option<Json>)> = Vec::new();
        let whole = (String::new(), None, None);
        match (pair.before.resource, pair.after.resource) {
            (Some(before), Some(after)) => {
                if pair.is_moved() {
                    found.push(whole);
                }
                differences("", before, after, &mut found);
                if pair.kind == "UserPoolClient" && are_as_long(before, after) {
                    found.retain(|(path, ..)| !VALIDITY.contains(&path.split('.').next().unwrap_or_default()));
                }
            }
            _ => found.push(whole),
        }
        let first = changes.len();
        for (path, before, after) in found {
            let effect = effect(pair, &path);
            changes.push(Change {
                id: id(pair).to_owned(),
                kind: pair.kind.to_owned(),
                path,
                before,
                after,
                effect,
                is_retained: pair.is_retained(),
                verdicts: Vec::new(),
            });
        }
        while let Some(place) = verdicts.iter().position(|it| it.kind == pair.kind && it.id == id(pair)) {
            let verdict = verdicts.remove(place);
            let own = changes.get_mut(first..).unwrap_or_default();
            if let Some(verdict) = judge(verdict, own) {
                changes.push(Change::of(verdict));
            }
        }
    }
    for verdict in verdicts {
        changes.push(Change::of(verdict));
    }
    changes
}

/// Adds a verdict to the changes of its resource that it is about, and its words to the first of them. Returns it if there is none:
/// a client that still lists a provider that is removed does not change itself.
fn judge(verdict: Verdict, changes: &mut [Change]) -> Option<Verdict> {
    let is_exact = |change: &Change| change.path == verdict.path;
    let is_part = |change: &Change| !verdict.path.is_empty() && is_within(&change.path, &verdict.path);
    let is_around = |change: &Change| !change.path.is_empty() && is_within(&verdict.path, &change.path);
    let is_covered = |change: &Change| verdict.fact.covers.iter().any(|path| is_within(&change.path, path));
    // Only a setting that is removed can be kept or reset.
    let is_removal = matches!(verdict.fact.consequence, Consequence::Ignored | Consequence::Reset);
    let has_exact = changes.iter().any(is_exact);
    let has_removed = changes.iter().any(|change| is_part(change) && change.after.is_none());
    let is_about = |change: &Change| match has_exact {
        true => is_exact(change),
        false if is_removal && has_removed => is_part(change) && change.after.is_none(),
        false => is_part(change) || is_around(change),
    };
    let mut places: Vec<usize> = (0..changes.len()).filter(|place| is_about(&changes[*place])).collect();
    let words = *match places.first() {
        Some(first) => first,
        None => return Some(verdict),
    };
    places.extend((0..changes.len()).filter(|place| is_covered(&changes[*place])));
    for place in places {
        changes[place].judge(verdict.fact.consequence);
    }
    changes[words].verdicts.push(verdict);
    None
}

impl Effect {
    /// Its name in the output.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Effect::Added => "added",
            Effect::InPlace => "in place",
            Effect::Refused => "rejected",
            Effect::Replaced => "replaced",
            Effect::Removed => "removed",
            Effect::Ignored => "silently ignored",
            Effect::Reset => "resets",
        }
    }
}

impl Change {
    /// Whether the update loses something.
    pub(crate) fn is_loss(&self) -> bool {
        let is_gone = matches!(self.effect, Effect::Replaced | Effect::Removed) && !self.is_retained;
        // Tags of a provider that the identity pool no longer trusts are useless.
        let is_of_no_use = self.kind == "IdentityPoolPrincipalTag" && self.verdicts.is_empty();
        (is_gone && !is_of_no_use) || self.verdicts.iter().any(|verdict| verdict.fact.consequence.is_loss())
    }

    /// A verdict about something that does not change itself.
    fn of(verdict: Verdict) -> Change {
        let mut change = Change {
            id: verdict.id.clone(),
            kind: verdict.kind.clone(),
            path: verdict.path.clone(),
            before: verdict.before.clone(),
            after: verdict.after.clone(),
            effect: Effect::InPlace,
            is_retained: false,
            verdicts: Vec::new(),
        };
        change.judge(verdict.fact.consequence);
        change.verdicts.push(verdict);
        change
    }

    fn judge(&mut self, consequence: Consequence) {
        self.effect = match consequence {
            Consequence::Refused => Effect::Refused,
            _ if self.effect == Effect::Refused => Effect::Refused,
            Consequence::Ignored => Effect::Ignored,
            Consequence::Reset if self.effect == Effect::InPlace => Effect::Reset,
            _ => self.effect,
        };
    }
}

fn id<'a>(pair: &Pair<'a>) -> &'a str {
    if pair.is_gone() { pair.before.id } else { pair.after.id }
}

fn effect(pair: &Pair<'_>, path: &str) -> Effect {
    if pair.is_added() {
        return Effect::Added;
    }
    if pair.is_gone() {
        return Effect::Removed;
    }
    let of_kind = CREATE_ONLY.iter().find(|(kind, _)| *kind == pair.kind);
    let is_create_only = of_kind.is_some_and(|(_, properties)| properties.iter().any(|it| is_within(path, it)));
    if path.is_empty() || is_create_only {
        Effect::Replaced
    } else {
        Effect::InPlace
    }
}

/// The properties that say how long the tokens of a client are valid.
const VALIDITY: [&str; 4] = [
    "AccessTokenValidity",
    "IdTokenValidity",
    "RefreshTokenValidity",
    "TokenValidityUnits",
];

/// Whether the tokens of a client stay valid for the same time. A day is 1440 minutes.
fn are_as_long(before: &Object, after: &Object) -> bool {
    let validity = |resource: &Object| {
        let mut properties = properties(resource);
        in_seconds(&mut properties);
        VALIDITY.map(|property| properties.get(property).cloned())
    };
    validity(before) == validity(after)
}

/// Finds the differences between two resources, each in the innermost object.
fn differences(around: &str, before: &Object, after: &Object, found: &mut Vec<(String, Option<Json>, Option<Json>)>) {
    for key in keys_of_both(before, after) {
        // `DependsOn` is only an order.
        if around.is_empty() && key == "DependsOn" {
            continue;
        }
        let path = match (around, key) {
            ("", "Properties") => String::new(),
            // An attribute of the resource.
            ("", _) => format!(".{key}"),
            ("Properties", _) => key.to_owned(),
            _ => format!("{around}.{key}"),
        };
        let value = |object: &'_ Object| object.get(key).filter(|json| !is_nothing(json)).cloned();
        match (value(before), value(after)) {
            (None, None) => {}
            (Some(one), Some(other)) if same(&one, &other) || are_one_string(&one, &other) => {}
            (Some(one), Some(other)) if path == "CognitoIdentityProviders" && are_same_pools(&one, &other) => {}
            (Some(Json::Object(one)), Some(Json::Object(other))) if is_plain(&one) && is_plain(&other) => {
                let around = if key == "Properties" && around.is_empty() {
                    "Properties"
                } else {
                    &path
                };
                differences(around, &one, &other, found);
            }
            (Some(Json::List(one)), Some(Json::List(other))) if path == "Schema" && are_named(&one, &other) => {
                attributes(&one, &other, found);
            }
            (one, other) => {
                // Includes values that only CloudFormation knows.
                found.push((path, one, other));
            }
        }
    }
}

/// Whether functions put the same parts together: `Fn::Join` of the CDK and `Fn::Sub`.
fn are_one_string(one: &Json, other: &Json) -> bool {
    joined(one).is_some_and(|one| joined(other) == Some(one))
}

/// Whether the providers of an identity pool are the same, whichever function names the user pool.
fn are_same_pools(one: &Json, other: &Json) -> bool {
    let (mut one, mut other) = (one.clone(), other.clone());
    name_pools(&mut one);
    name_pools(&mut other);
    same(&one, &other)
}

/// Finds the attributes that differ, each under the path that a verdict about it has. Their order does not matter.
fn attributes(before: &[Json], after: &[Json], found: &mut Vec<(String, Option<Json>, Option<Json>)>) {
    for old in before {
        let new = after.iter().find(|new| attribute_name(new) == attribute_name(old));
        if new.is_none_or(|new| !same(old, new)) {
            found.push((attribute_path(old), Some(old.clone()), new.cloned()));
        }
    }
    for new in after {
        if before.iter().all(|old| attribute_name(old) != attribute_name(new)) {
            found.push((attribute_path(new), None, Some(new.clone())));
        }
    }
}

fn attribute_path(attribute: &Json) -> String {
    format!("Schema.{}", attribute_name(attribute).unwrap_or_default())
}

fn attribute_name(attribute: &Json) -> Option<&str> {
    let name = attribute.get("Name")?.as_text()?;
    Some(name.strip_prefix("custom:").unwrap_or(name))
}

/// Whether all attributes have names, and no two of a schema have the same one.
fn are_named(one: &[Json], other: &[Json]) -> bool {
    [one, other].iter().all(|attributes| {
        let mut names: Vec<_> = attributes.iter().map(attribute_name).collect();
        names.sort();
        names.iter().all(Option::is_some) && names.windows(2).all(|pair| pair[0] != pair[1])
    })
}

/// Whether an object is not an intrinsic function.
fn is_plain(object: &Object) -> bool {
    object.keys().all(|key| key != "Ref" && !key.starts_with("Fn::"))
}
