//! Turns logical IDs into names.

/// The keywords of Rust that are in lower case. Some are reserved and mean nothing yet.
const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether Rust takes a name for something else.
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// A logical ID of the CDK without the hash at its end.
pub(crate) fn without_hash(id: &str) -> &str {
    let Some(split) = id
        .len()
        .checked_sub(8)
        .filter(|split| id.is_char_boundary(*split) && *split > 0)
    else {
        return id;
    };
    let (human, hash) = id.split_at(split);
    let is_hash = hash
        .bytes()
        .all(|byte| byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte));
    if is_hash { human } else { id }
}

/// `GoogleClientID` as `google_client_id`.
pub(crate) fn snake_case(id: &str) -> String {
    let mut name = String::new();
    let characters: Vec<char> = id.chars().collect();
    for (index, character) in characters.iter().enumerate() {
        if !character.is_ascii_alphanumeric() {
            if !name.is_empty() && !name.ends_with('_') {
                name.push('_');
            }
            continue;
        }
        let before = index.checked_sub(1).and_then(|index| characters.get(index));
        let after = characters.get(index + 1);
        // In `CallbackURLs`, the `s` belongs to `URL`.
        let is_plural = after == Some(&'s') && characters.get(index + 2).is_none_or(|it| !it.is_ascii_lowercase());
        let is_followed = after.is_some_and(char::is_ascii_lowercase) && !is_plural;
        let begins = character.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase() || (before.is_ascii_digit() || before.is_ascii_uppercase()) && is_followed
            });
        if begins && !name.is_empty() && !name.ends_with('_') {
            name.push('_');
        }
        name.push(character.to_ascii_lowercase());
    }
    name.trim_matches('_').to_owned()
}
