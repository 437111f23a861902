//! Tags, which are a map on a pool and a list on a role.

use super::intrinsics::Render;
use super::json::{Json, Object};
use crate::value::list::Map;
use crate::value::text::Text;

/// The tags in the order in which the CDK sorts them. A key that is given twice has its later value.
fn sorted(render: Render<'_>, tags: &Map<Text>) -> Option<Object> {
    let mut tags: Object = tags.iter().map(|tag| (tag.name.as_str(), render.text(tag))).collect();
    tags.sort_by_key(collation_key);
    (!tags.is_empty()).then_some(tags)
}

/// The tags of the pool.
pub(crate) fn map(render: Render<'_>) -> Option<Object> {
    sorted(render, &render.pool.tags)
}

/// Tags as a resource takes them that has no map of them.
pub(crate) fn list(render: Render<'_>, tags: &Map<Text>) -> Option<Json> {
    let items = sorted(render, tags)?.into_iter().map(|(key, value)| {
        let mut item = Object::from([("Key", key)]);
        item.set("Value", value);
        item
    });
    Some(items.collect())
}

/// What `localeCompare` of JavaScript compares, for the characters that keys of tags are made of: punctuation, digits and
/// letters in this order, then accents, and case only where nothing else differs.
fn collation_key(key: &str) -> (Vec<(usize, char)>, Vec<bool>, Vec<bool>) {
    const PUNCTUATION: &str = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
    let rank = |c: char| match PUNCTUATION.find(c) {
        Some(position) => (position, ' '),
        None if c.is_ascii_digit() => (100, c),
        None => (101, base_letter(c.to_lowercase().next().unwrap_or(c))),
    };
    (
        key.chars().map(rank).collect(),
        key.chars().map(|c| base_letter(c) != c).collect(),
        key.chars().map(char::is_uppercase).collect(),
    )
}

/// The small letter under an accent of western Europe.
fn base_letter(c: char) -> char {
    match c {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        c => c,
    }
}
