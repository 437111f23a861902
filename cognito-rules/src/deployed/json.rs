//! Template values, as far as they are known before the deployment.

use cognito_model::{Json, Object};

use super::pieces::strings_differ;
pub use super::values::{function, scalar};

/// What `cargo cognito lock` writes instead of a secret. It is equal to everything.
pub const BLANKED: &str = "(secret)";

/// How many characters of a value a message shows.
const SHOWN: usize = 60;

/// How many characters before the difference of two long values a message shows.
const BEFORE_DIFFERENCE: usize = 20;

/// Whether a value means that there is none: `null`, or `Ref: AWS::NoValue`.
pub fn is_nothing(json: &Json) -> bool {
    *json == Json::Null || is_no_value(json)
}

/// Whether a value is `Ref: AWS::NoValue`, for which CloudFormation removes the property. It rejects `null`.
pub fn is_no_value(json: &Json) -> bool {
    function(json).is_some_and(|(name, of)| name == "Ref" && of.as_text() == Some("AWS::NoValue"))
}

/// Whether CloudFormation decides if there is a value at all.
pub(super) fn may_be_nothing(json: &Json) -> bool {
    function(json).is_some_and(|(name, _)| name == "Fn::If" || name == "Fn::Transform")
}

/// Whether two scalars certainly differ, where a missing one counts as `default`.
pub(super) fn differ_or(one: Option<&Json>, other: Option<&Json>, default: &str) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => differ(one, other),
        (Some(json), None) | (None, Some(json)) => scalar(json).is_some_and(|text| text != default),
        (None, None) => false,
    }
}

/// Whether a value is a scalar with this text.
pub(super) fn is_scalar(json: &Json, text: &str) -> bool {
    match json {
        Json::Text(own) => own == text,
        _ => scalar(json).as_deref() == Some(text),
    }
}

/// Whether a list contains a scalar with this text.
pub(super) fn has_scalar(items: &[Json], text: &str) -> bool {
    for item in items {
        if is_scalar(item, text) {
            return true;
        }
    }
    false
}

/// Whether everything in a list is a scalar.
pub(super) fn all_scalars(items: &[Json]) -> bool {
    for item in items {
        if matches!(item, Json::Null | Json::List(_) | Json::Object(_)) {
            return false;
        }
    }
    true
}

// Loops from here on, because every iterator adapter would be compiled again for each user of the macro.

/// Whether two values are equal. Scalars are compared by their text, and lists of scalars in any order, because the lists of
/// Cognito's properties are sets.
pub fn same(one: &Json, other: &Json) -> bool {
    match (one, other) {
        (Json::Text(text), _) | (_, Json::Text(text)) if text == BLANKED => true,
        (Json::Object(one), Json::Object(other)) => lacks_nothing(one, other) && lacks_nothing(other, one),
        (Json::List(one), Json::List(other)) => same_items(one, other),
        _ => match scalar(one) {
            Some(text) => is_scalar(other, &text),
            None => one == other,
        },
    }
}

/// Whether the first object has everything that the other one has.
fn lacks_nothing(one: &Object, other: &Object) -> bool {
    for (key, value) in one.iter() {
        let is_same = match other.get(key) {
            Some(theirs) => same(value, theirs),
            None => is_nothing(value),
        };
        if !is_same {
            return false;
        }
    }
    true
}

fn same_items(one: &[Json], other: &[Json]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let is_set = all_scalars(one) && all_scalars(other);
    for (index, item) in one.iter().enumerate() {
        let is_same = match (is_set, scalar(item), other.get(index)) {
            (true, Some(text), _) => count(one, &text) == count(other, &text),
            (_, _, Some(theirs)) => same(item, theirs),
            _ => false,
        };
        if !is_same {
            return false;
        }
    }
    true
}

/// How often a list has a scalar with this text.
fn count(items: &[Json], text: &str) -> usize {
    let mut count = 0;
    for item in items {
        if is_scalar(item, text) {
            count += 1;
        }
    }
    count
}

/// Whether two values certainly differ, whatever CloudFormation makes of their intrinsic functions.
pub(super) fn differ(one: &Json, other: &Json) -> bool {
    if same(one, other) {
        return false;
    }
    if function(one).is_some() || function(other).is_some() {
        return strings_differ(one, other);
    }
    match (one, other) {
        (Json::Object(one), Json::Object(other)) => lacks(one, other) || lacks(other, one),
        // An intrinsic function among the items can stand for any of the missing ones.
        (Json::List(..), Json::List(..)) => !has_function(one) && !has_function(other),
        _ => true,
    }
}

/// Whether the first object certainly has something that the other one lacks or has with another value.
fn lacks(one: &Object, other: &Object) -> bool {
    for (key, value) in one.iter() {
        let differs = match other.get(key) {
            Some(theirs) if !is_nothing(theirs) => differ(value, theirs),
            _ => !is_nothing(value) && !may_be_nothing(value),
        };
        if differs {
            return true;
        }
    }
    false
}

/// Whether a value contains an intrinsic function.
fn has_function(json: &Json) -> bool {
    match json {
        Json::List(items) => {
            for item in items {
                if has_function(item) {
                    return true;
                }
            }
        }
        Json::Object(object) => {
            if function(json).is_some() {
                return true;
            }
            for (_, value) in object.iter() {
                if has_function(value) {
                    return true;
                }
            }
        }
        _ => {}
    }
    false
}

/// Whether a value refers to a resource: `Ref`, `Fn::GetAtt`, or a variable of `Fn::Sub`.
pub fn refers(json: &Json, id: &str) -> bool {
    match json {
        Json::List(items) => {
            for item in items {
                if refers(item, id) {
                    return true;
                }
            }
        }
        Json::Object(object) => {
            let arguments = function(json).and_then(|(name, target)| {
                let text = target.as_text().or_else(|| target.get("0").and_then(Json::as_text));
                text.map(|text| (name, text))
            });
            let is_it = match arguments {
                Some(("Ref", target)) => target == id,
                Some(("Fn::GetAtt", target)) => is_of(target, id),
                Some(("Fn::Sub", text)) => has_variable(text, id),
                _ => false,
            };
            if is_it {
                return true;
            }
            for (_, value) in object.iter() {
                if refers(value, id) {
                    return true;
                }
            }
        }
        _ => {}
    }
    false
}

fn has_variable(text: &str, id: &str) -> bool {
    for part in text.split("${").skip(1) {
        let variable = part.split_once('}').map_or(part, |(variable, _)| variable);
        if is_of(variable, id) {
            return true;
        }
    }
    false
}

/// Whether `name` is the resource or one of its attributes.
fn is_of(name: &str, id: &str) -> bool {
    match name.strip_prefix(id) {
        Some(rest) => rest.is_empty() || rest.starts_with('.'),
        None => false,
    }
}

/// A value for a message, shortened if it is long.
pub fn short(json: &Json) -> String {
    cut(&text(json), 0)
}

/// Two values for a message. If one of them is long, both start shortly before their first difference.
pub fn short_pair(one: &Json, other: &Json) -> (String, String) {
    let (one, other) = (text(one), text(other));
    let is_long = one.chars().count() > SHOWN || other.chars().count() > SHOWN;
    let mut equal = 0;
    for (this, that) in one.chars().zip(other.chars()) {
        if !is_long || this != that {
            break;
        }
        equal += 1;
    }
    let start = if equal > SHOWN / 2 {
        equal - BEFORE_DIFFERENCE
    } else {
        0
    };
    (cut(&one, start), cut(&other, start))
}

fn text(json: &Json) -> String {
    match json {
        Json::Text(text) => text.clone(),
        other => other.to_json(),
    }
}

/// The characters of a string from `start` on that a message shows.
fn cut(text: &str, start: usize) -> String {
    let mut shown = String::from(if start > 0 { ".." } else { "" });
    for (count, character) in text.chars().skip(start).enumerate() {
        if count == SHOWN {
            shown.push_str("..");
            break;
        }
        shown.push(character);
    }
    shown
}
