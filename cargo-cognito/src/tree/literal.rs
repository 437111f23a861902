//! Names and strings as Rust writes them.

/// A name before a colon: an identifier, or a string.
pub(super) fn key(name: &str) -> String {
    match is_identifier(name) {
        true => name.to_owned(),
        false => quoted(name),
    }
}

/// Whether a name needs no quotes.
pub(crate) fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    let first = characters.next();
    first.is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && characters.all(|other| other.is_ascii_alphanumeric() || other == '_')
        && name != "_"
}

/// A string literal. It is raw if it contains quotes, backslashes or several lines.
pub(crate) fn quoted(text: &str) -> String {
    let is_plain = text.chars().all(|it| it == '\n' || !is_hidden(it));
    if is_plain && text.contains(['"', '\\', '\n']) {
        let mut hashes = String::new();
        while text.contains(&format!("\"{hashes}")) {
            hashes.push('#');
        }
        return format!("r{hashes}\"{text}\"{hashes}");
    }
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            hidden if is_hidden(hidden) => quoted.push_str(&format!("\\u{{{:x}}}", u32::from(hidden))),
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

/// Whether a character is invisible, or changes how the text around it is shown.
fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}
