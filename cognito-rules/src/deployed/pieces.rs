//! Strings that CloudFormation puts together from literal text and pseudo parameters.

use cognito_model::Json;
use cognito_model::schema::limit::is_dynamic;

use super::values::{function, scalar};

/// The pseudo parameters that stay the same when a stack is updated.
const FIXED: [&str; 6] = [
    "AWS::AccountId",
    "AWS::Partition",
    "AWS::Region",
    "AWS::StackId",
    "AWS::StackName",
    "AWS::URLSuffix",
];

/// How many digits the ID of an account has.
const ACCOUNT_DIGITS: usize = 12;

/// A part of such a string.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum StringPiece {
    Character(char),
    Pseudo(&'static str),
}

/// Whether two values are strings of literal text and pseudo parameters that certainly differ.
pub(super) fn strings_differ(one: &Json, other: &Json) -> bool {
    match (pieces(one), pieces(other)) {
        (Some(one), Some(other)) => pieces_differ(&one, &other),
        _ => false,
    }
}

/// Whether two values are equal strings, except for the case of letters.
pub(super) fn equal_in_lowercase(one: &Json, other: &Json) -> bool {
    match (pieces(one), pieces(other)) {
        (Some(one), Some(other)) => lowercase(&one) == lowercase(&other),
        _ => false,
    }
}

/// The parts of a string. `None` if it has other parts, or is no string.
fn pieces(json: &Json) -> Option<Vec<StringPiece>> {
    if let Some(text) = scalar(json) {
        // What a dynamic reference gives is only known at deploy time.
        return (!is_dynamic(&text)).then(|| characters(&text).collect());
    }
    match function(json)? {
        ("Ref", target) => Some(vec![StringPiece::Pseudo(pseudo(target.as_text()?)?)]),
        ("Fn::Sub", text) => substituted(text.as_text()?),
        ("Fn::Join", arguments) => match arguments.as_list()? {
            [separator, items] => joined(separator.as_text()?, items.as_list()?),
            _ => None,
        },
        _ => None,
    }
}

fn characters(text: &str) -> impl Iterator<Item = StringPiece> + '_ {
    text.chars().map(StringPiece::Character)
}

fn pseudo(name: &str) -> Option<&'static str> {
    FIXED.into_iter().find(|fixed| *fixed == name)
}

/// The parts of the text of an `Fn::Sub`.
fn substituted(text: &str) -> Option<Vec<StringPiece>> {
    if is_dynamic(text) {
        return None;
    }
    let mut parts = text.split("${");
    let mut pieces: Vec<StringPiece> = characters(parts.next()?).collect();
    for part in parts {
        let (variable, rest) = part.split_once('}')?;
        match variable.strip_prefix('!') {
            Some(literal) => pieces.extend(characters(&format!("${{{literal}}}"))),
            None => pieces.push(StringPiece::Pseudo(pseudo(variable.trim())?)),
        }
        pieces.extend(characters(rest));
    }
    Some(pieces)
}

fn joined(separator: &str, items: &[Json]) -> Option<Vec<StringPiece>> {
    let mut all = Vec::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            all.extend(characters(separator));
        }
        all.extend(pieces(item)?);
    }
    Some(all)
}

fn lowercase(pieces: &[StringPiece]) -> Vec<StringPiece> {
    let mut lower = Vec::new();
    for piece in pieces {
        match piece {
            StringPiece::Character(character) => lower.extend(character.to_lowercase().map(StringPiece::Character)),
            pseudo => lower.push(pseudo.clone()),
        }
    }
    lower
}

/// Whether two strings certainly differ, whatever the pseudo parameters are.
fn pieces_differ(one: &[StringPiece], other: &[StringPiece]) -> bool {
    let (mut one, mut other) = (one, other);
    // What both begin and end with makes no difference.
    while let ([first, one_rest @ ..], [second, other_rest @ ..]) = (one, other) {
        if first != second {
            break;
        }
        (one, other) = (one_rest, other_rest);
    }
    while let ([one_rest @ .., first], [other_rest @ .., second]) = (one, other) {
        if first != second {
            break;
        }
        (one, other) = (one_rest, other_rest);
    }
    if are_characters(one.first(), other.first()) || are_characters(one.last(), other.last()) {
        return true;
    }
    if pseudos(one) == pseudos(other) {
        // The pseudo parameters add the same characters to both.
        let (mut one, mut other) = (one.to_vec(), other.to_vec());
        one.sort();
        other.sort();
        return one != other;
    }
    match (literal(one), literal(other)) {
        (Some(text), None) => !matches(other, &text),
        (None, Some(text)) => !matches(one, &text),
        _ => false,
    }
}

/// Whether both are characters. They are not the same, or else they would be cut off.
fn are_characters(one: Option<&StringPiece>, other: Option<&StringPiece>) -> bool {
    matches!(
        (one, other),
        (Some(StringPiece::Character(_)), Some(StringPiece::Character(_)))
    )
}

/// The pseudo parameters, sorted.
fn pseudos(pieces: &[StringPiece]) -> Vec<&'static str> {
    let mut names = Vec::new();
    for piece in pieces {
        if let StringPiece::Pseudo(name) = piece {
            names.push(*name);
        }
    }
    names.sort_unstable();
    names
}

/// The characters, if there are no pseudo parameters.
fn literal(pieces: &[StringPiece]) -> Option<Vec<char>> {
    let mut text = Vec::new();
    for piece in pieces {
        match piece {
            StringPiece::Character(character) => text.push(*character),
            StringPiece::Pseudo(_) => return None,
        }
    }
    Some(text)
}

/// Whether the parts can become this text.
fn matches(pieces: &[StringPiece], text: &[char]) -> bool {
    // The places in the text where the parts so far can end.
    let mut ends = vec![0];
    for piece in pieces {
        let mut next = Vec::new();
        for end in ends {
            let rest = text.get(end..).unwrap_or_default();
            match piece {
                StringPiece::Character(character) if rest.first() == Some(character) => next.push(end + 1),
                StringPiece::Character(_) => {}
                StringPiece::Pseudo(name) => {
                    for length in 1..=rest.len() {
                        let value = rest.get(..length).unwrap_or_default();
                        if can_be(name, value) {
                            next.push(end + length);
                        }
                    }
                }
            }
        }
        next.sort_unstable();
        next.dedup();
        ends = next;
    }
    ends.contains(&text.len())
}

/// Whether a pseudo parameter can have this value.
fn can_be(name: &str, value: &[char]) -> bool {
    let are_all = |is_right: fn(&char) -> bool| value.iter().all(is_right);
    match name {
        "AWS::AccountId" => value.len() == ACCOUNT_DIGITS && are_all(char::is_ascii_digit),
        "AWS::Partition" | "AWS::Region" => {
            are_all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || *it == '-')
                && value.first().is_some_and(char::is_ascii_lowercase)
        }
        "AWS::StackName" => {
            are_all(|it| it.is_ascii_alphanumeric() || *it == '-')
                && value.first().is_some_and(char::is_ascii_alphabetic)
        }
        _ => true,
    }
}
