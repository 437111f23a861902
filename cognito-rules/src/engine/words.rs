//! Wording shared by messages.

use cognito_model::Text;
use std::fmt::Display;

use crate::engine::finding::{Edit, Help};
use crate::grammar::placeholder::{NearMiss, near_misses};
pub(crate) use cognito_model::schema::limit::is_dynamic;
use cognito_model::schema::limit::utf16_length;

/// How many characters of a string a message repeats.
const SHOWN: usize = 60;

/// A string as you would write it in a declaration, shortened if it is long.
pub(crate) fn quoted(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("`{:?}..`", text.split_at(end).0),
        None => format!("`{text:?}`"),
    }
}

/// The names whose flags are set.
pub(crate) fn chosen<'a>(names: &[(&'a str, bool)]) -> Vec<&'a str> {
    let mut chosen = Vec::new();
    for (name, is_set) in names {
        if *is_set {
            chosen.push(*name);
        }
    }
    chosen
}

/// Things in backticks: `a`, `b` and `c`.
pub(crate) fn listed<T: Display>(things: impl IntoIterator<Item = T>) -> String {
    // A loop, because `collect` would be compiled again for each of the many callers.
    let mut quoted = Vec::new();
    for thing in things {
        quoted.push(format!("`{thing}`"));
    }
    joined(quoted)
}

fn joined(mut things: Vec<String>) -> String {
    match things.pop() {
        Some(last) if things.is_empty() => last,
        Some(last) => format!("{} and {last}", things.join(", ")),
        None => String::new(),
    }
}

/// The string, if it is known before the deployment: neither an intrinsic function nor a dynamic reference such as `Secret(..)`
/// writes.
pub(crate) fn known(text: &Text) -> Option<&str> {
    text.literal().filter(|text| !is_dynamic(text))
}

/// Help for when there is exactly one string to write.
pub(crate) fn write_string(text: &str) -> Help {
    Help::from(format!("write {}", quoted(text))).edit(Edit::Replace(format!("{text:?}")))
}

/// A number of characters.
pub(crate) fn characters(count: usize) -> String {
    if count == 1 {
        "1 character".to_owned()
    } else {
        format!("{count} characters")
    }
}

/// The length of a string, and the unit if the unit makes a difference.
pub(crate) fn length(text: &str) -> String {
    let units = utf16_length(text);
    let counted = characters(units);
    if text.chars().count() == units {
        counted
    } else {
        format!("{counted} in UTF-16")
    }
}

/// The message that `name` has no placeholder, and where to put it. If something in the string is nearly a placeholder, that has
/// to be changed.
pub(crate) fn without_placeholder(name: &str, text: &str, placeholder: &str) -> (String, String) {
    let meant = |miss: &NearMiss<'_>| miss.meant == placeholder;
    if let Some(miss) = near_misses(text).into_iter().find(meant) {
        return (
            format!(
                "`{name}` is {}, which contains `{}`, but no `{placeholder}`",
                quoted(text),
                miss.found
            ),
            format!("replace `{}` with `{placeholder}`", miss.found),
        );
    }
    let example = format!("{} {placeholder}", text.trim_end());
    let example = example.trim_start();
    // A shortened string cannot be pasted.
    let example = if text.chars().count() < SHOWN {
        format!(", as in `{example:?}`")
    } else {
        String::new()
    };
    (
        format!("`{name}` is {}, which does not contain `{placeholder}`", quoted(text)),
        format!("put `{placeholder}` into the message{example}"),
    )
}
