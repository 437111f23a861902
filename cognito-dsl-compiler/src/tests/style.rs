//! How messages are written: a fact in lower case without a full stop, and always what to write instead.

use cognito_rules as rules;

use super::{diagnose, pool};

/// The sources of every snapshot in this folder, which cover every kind of mistake.
fn sources() -> Vec<String> {
    let mut sources: Vec<String> = rules::rules().iter().map(|rule| pool(rule.bad)).collect();
    for text in [
        include_str!("diagnostics.rs"),
        include_str!("references.rs"),
        include_str!("attached.rs"),
    ] {
        // Each body is the second string of a pair.
        for line in text.lines().filter_map(|line| line.trim().strip_prefix("(\"")) {
            let body = line.split("\", \"").nth(1).and_then(|rest| rest.rsplit_once("\")"));
            sources.extend(body.map(|(body, _)| pool(&body.replace("\\\"", "\"").replace("\\n", "\n"))));
        }
    }
    sources
}

#[test]
fn messages_follow_the_style() {
    let sources = sources();
    assert!(sources.len() > 100, "{}", sources.len());
    let mut translated = Vec::new();
    for source in sources {
        for diagnostic in diagnose(&source) {
            let fact = &diagnostic.fact;
            let first = fact.chars().next().unwrap();
            assert!(first.is_lowercase() || first == '`' || first == '"', "{fact}");
            assert!(!fact.ends_with('.') || fact.ends_with(".."), "{fact}");
            assert!(!fact.contains("nvalid") && !fact.contains("xpected"), "{fact}");
            let help = diagnostic.help.as_ref().map_or("", |help| help.text.as_str());
            assert!(!help.is_empty(), "{fact}");
            assert!(!help.ends_with('.') || help.ends_with(".."), "{help}");
            assert_eq!(fact.matches('`').count() % 2, 0, "{fact}");
            let notes = diagnostic.notes.iter().map(String::as_str);
            let texts = [fact.as_str(), help].into_iter().chain(notes);
            translated.extend(texts.filter(|text| is_translated(text)).map(str::to_owned));
        }
    }
    assert_eq!(translated, Vec::<String>::new());
}

/// Whether a message says "is no number" instead of "is not a number", or has another phrase that nobody says. "There is no .." is
/// fine.
fn is_translated(text: &str) -> bool {
    const PHRASES: [&str; 9] = [
        "is no",
        "are no",
        "in it",
        "of it",
        "and not",
        "beside",
        "therefore",
        "and the pool has",
        "in the place of",
    ];
    PHRASES.into_iter().any(|phrase| {
        text.match_indices(phrase).any(|(at, _)| {
            let (before, after) = (&text[..at], &text[at + phrase.len()..]);
            before.ends_with(' ') && !before.ends_with("there ") && !after.starts_with(char::is_alphanumeric)
        })
    })
}
