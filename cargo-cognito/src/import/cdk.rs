//! Recognizes templates of the AWS CDK by construct paths or logical IDs.

use cognito_model::Json;
use cognito_model::naming::cdk::{logical_id, unique_id};

use super::names::MapName;
use super::words::without_hash;

/// Where a pool is in its CDK app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ConstructPath {
    /// The stack and the stages around it: `Prod/Auth`.
    pub(crate) stack: String,
    /// The constructs from the stack down to the pool.
    pub(crate) path: Vec<String>,
}

const RESOURCE: &str = "Resource";

/// The construct path in a resource's metadata. The CDK can be told to leave it out.
fn written(resource: &Json) -> Option<Vec<String>> {
    let path = resource.get("Metadata")?.get("aws:cdk:path")?.as_text()?;
    Some(path.split('/').map(str::to_owned).collect())
}

/// The place of a pool. If the template does not show the name of its stack, it is `stack`.
pub(crate) fn place(id: &str, resource: &Json, stack: &str) -> Option<ConstructPath> {
    if let Some(path) = written(resource) {
        let (_, path) = path.split_last()?;
        for split in 1..path.len() {
            if logical_id(path[split..].to_vec(), &[RESOURCE]) == id {
                return Some(ConstructPath {
                    stack: path[..split].join("/"),
                    path: path[split..].to_vec(),
                });
            }
        }
        return None;
    }
    let path = guessed(&[], id, &[RESOURCE])?;
    let sms = resource.get("Properties").and_then(|it| it.get("SmsConfiguration"));
    let external_id = sms.and_then(|sms| sms.get("ExternalId")).and_then(Json::as_text);
    let known = external_id.and_then(|external_id| stack_of(&path, external_id));
    Some(ConstructPath {
        stack: known.unwrap_or_else(|| stack.to_owned()),
        path,
    })
}

/// The place of an imported pool, from an entry that the app has below it.
pub(crate) fn place_of_entry(id: &str, resource: &Json, map: MapName, stack: &str) -> Option<ConstructPath> {
    let below_construct = map.below_construct();
    let (stack, mut path) = match written(resource) {
        Some(path) => {
            let path = path.get(..path.len().checked_sub(below_construct.len())?)?;
            let fits = |split: &usize| logical_id(path[*split..].to_vec(), below_construct) == id;
            let split = (1..path.len()).find(fits)?;
            (path[..split].join("/"), path[split..].to_vec())
        }
        None => (stack.to_owned(), guessed(&[], id, below_construct)?),
    };
    path.pop();
    (!path.is_empty()).then_some(ConstructPath { stack, path })
}

/// The one or two constructs below `parent` that give this ID, as far as the ID shows them.
fn guessed(parent: &[String], id: &str, below: &[&str]) -> Option<Vec<String>> {
    let human = without_hash(id);
    if human == id {
        return None;
    }
    let before: String = parent.concat().chars().filter(char::is_ascii_alphanumeric).collect();
    let own = human.strip_prefix(before.as_str()).filter(|own| !own.is_empty())?;
    let fits = |path: &[String]| logical_id(path.to_vec(), below) == id;
    let with = |parts: &[&str]| {
        let mut path = parent.to_vec();
        path.extend(parts.iter().map(|part| (*part).to_owned()));
        path
    };
    let whole = with(&[own]);
    if fits(&whole) {
        return Some(whole);
    }
    for (split, _) in own.char_indices().skip(1) {
        let (one, other) = own.split_at(split);
        let path = with(&[one, other]);
        if fits(&path) {
            return Some(path);
        }
    }
    None
}

/// The path of the construct that contains the entries of a map.
fn parent(place: &ConstructPath, map: MapName) -> &[String] {
    match map.is_beside() {
        true => &place.path[..place.path.len().saturating_sub(1)],
        false => &place.path[..],
    }
}

/// The construct path of an entry below the stack.
pub(crate) fn entry(place: &ConstructPath, id: &str, resource: &Json, map: MapName) -> Option<Vec<String>> {
    let below_construct = map.below_construct();
    if let Some(path) = written(resource) {
        let path = path.get(..path.len().checked_sub(below_construct.len())?)?;
        let depth = place.stack.split('/').count();
        let below = path.get(depth..)?.to_vec();
        return (logical_id(below.clone(), below_construct) == id).then_some(below);
    }
    let parent = parent(place, map);
    guessed(parent, id, below_construct).or_else(|| guessed(&[], id, below_construct))
}

/// The stack of a pool, from the external ID that the CDK derived from the pool's path.
pub(crate) fn stack_of(path: &[String], external_id: &str) -> Option<String> {
    let human: String = path.concat().chars().filter(char::is_ascii_alphanumeric).collect();
    let stack = without_hash(external_id).strip_suffix(human.as_str())?;
    let fits = |parts: &[&str]| {
        let mut all: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
        all.extend(path.iter().cloned());
        (unique_id(&all) == external_id).then(|| parts.join("/"))
    };
    if let Some(stack) = fits(&[stack]) {
        return Some(stack);
    }
    let splits = || stack.char_indices().skip(1).map(|(index, _)| index);
    for first in splits() {
        let (one, rest) = stack.split_at(first);
        if let Some(stack) = fits(&[one, rest]) {
            return Some(stack);
        }
        for second in splits().filter(|second| *second > first) {
            let (two, three) = rest.split_at(second - first);
            if let Some(stack) = fits(&[one, two, three]) {
                return Some(stack);
            }
        }
    }
    None
}

/// The attribute that gives an entry its ID. None if its name does.
pub(crate) fn attribute(place: &ConstructPath, path: &[String], name: &str, map: MapName) -> Option<String> {
    match path.strip_prefix(parent(place, map)) {
        Some([own]) if own == name => None,
        Some([own]) => Some(format!("#[cdk(id = {own:?})]")),
        _ => Some(format!("#[cdk(path = {:?})]", path.join("/"))),
    }
}
