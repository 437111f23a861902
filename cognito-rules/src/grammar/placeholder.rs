//! The placeholders of messages, and near misses.

/// Cognito replaces this with a code or a temporary password.
pub(crate) const CODE: &str = "{####}";

/// Cognito replaces this with the name of an invited user.
pub(crate) const USERNAME: &str = "{username}";

/// Cognito replaces this with a link.
pub(crate) const LINK: &str = "{##Verify Email##}";

/// What developers write instead of [`CODE`], without spaces, `_` and `-`.
const CODES: &[&str] = &[
    "code",
    "otp",
    "pin",
    "password",
    "verificationcode",
    "confirmationcode",
    "temporarypassword",
];

/// What developers write instead of [`USERNAME`], without spaces, `_` and `-`.
const NAMES: &[&str] = &["username", "user", "login", "loginname"];

/// A part of a string that is nearly a placeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NearMiss<'t> {
    /// As it is written.
    pub(crate) found: &'t str,
    /// The placeholder that was meant.
    pub(crate) meant: &'static str,
}

/// The parts of a string that are nearly placeholders, in their order.
pub(crate) fn near_misses(text: &str) -> Vec<NearMiss<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('{') {
        rest = after;
        // Style sheets have braces too, so a brace inside braces is skipped.
        let Some(inner) = after.find(['{', '}']).map(|end| after.split_at(end).0) else {
            break;
        };
        let start = text.len() - after.len();
        let end = start + inner.len() + 1;
        if text.as_bytes().get(end - 1) != Some(&b'}') {
            continue;
        }
        let is_doubled = text.get(..start - 1).is_some_and(|before| before.ends_with('{'))
            && text.get(end..).is_some_and(|after| after.starts_with('}'));
        let meant = match meant_by(inner) {
            Some((meant, is_exact)) if !is_exact || is_doubled => meant,
            _ => continue,
        };
        let (start, end) = if is_doubled {
            (start - 2, end + 1)
        } else {
            (start - 1, end)
        };
        if let Some(found_text) = text.get(start..end) {
            found.push(NearMiss {
                found: found_text,
                meant,
            });
        }
    }
    found
}

/// The placeholder that was meant by the text between braces, and whether it is spelled correctly.
fn meant_by(inner: &str) -> Option<(&'static str, bool)> {
    let trimmed = inner.trim();
    if trimmed.is_empty() || trimmed.len() > 200 {
        return None;
    }
    if trimmed.bytes().all(|byte| byte == b'#') {
        return Some((CODE, inner == "####"));
    }
    if trimmed.starts_with('#') && trimmed.ends_with('#') {
        let is_exact = inner.starts_with("##") && inner.ends_with("##");
        return Some((LINK, is_exact));
    }
    let plain: String = trimmed
        .chars()
        .filter(|c| !matches!(c, ' ' | '_' | '-'))
        .collect::<String>()
        .to_lowercase();
    if NAMES.contains(&plain.as_str()) {
        return Some((USERNAME, inner == "username"));
    }
    CODES.contains(&plain.as_str()).then_some((CODE, false))
}

/// The text of the first link that has text.
pub(crate) fn named_link(text: &str) -> Option<&str> {
    text.match_indices("{##").find_map(|(start, opening)| {
        let (_, after) = text.split_at(start + opening.len());
        let (inside, _) = after.split_once("##}")?;
        (!inside.is_empty() && !inside.contains(['{', '}'])).then_some(inside)
    })
}
