//! Messages about a name that a map of the declaration does not have.

use crate::clients::settings::quoted_name;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use cognito_model::{Entry, List, SettingPath};

/// Fact, help and the setting that was checked, unless the map has an entry with that name.
pub(crate) fn missing<T>(
    entries: &List<Entry<T>>,
    name: &str,
    noun: &str,
    map: &'static str,
) -> Option<(String, String, SettingPath)> {
    match entries.named(name) {
        Some(_) => None,
        None => Some(no_entry(&names(entries), name, noun, map)),
    }
}

fn no_entry(names: &[&str], name: &str, noun: &str, map: &'static str) -> (String, String, SettingPath) {
    (
        format!("there is no {noun} {}", quoted_name(name)),
        instead(names, &format!("declare it in `{map}`"), ""),
        setting(&[map]),
    )
}

pub(crate) fn names<T>(entries: &List<Entry<T>>) -> Vec<&str> {
    let mut names = Vec::new();
    for entry in entries.iter() {
        names.push(&*entry.name);
    }
    names
}

/// The help for a name that is not in the map.
pub(crate) fn instead(names: &[&str], declare: &str, prefix: &str) -> String {
    if names.is_empty() {
        return declare.to_owned();
    }
    let one_of = if names.len() == 1 { "" } else { "one of " };
    let names = listed(names.iter().map(|name| format!("{prefix}{name}")));
    format!("{declare}, or write {one_of}{names}")
}
