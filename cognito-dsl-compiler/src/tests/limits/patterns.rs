//! The API's patterns, with Java's semantics, and strings that match or do not match them.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use regex::Regex;

use super::{SampleValue, diagnose, places};

/// A pattern that has to match the whole string.
pub(super) struct Pattern(Regex);

impl Pattern {
    /// Takes a Java pattern, in which `\w` and `\s` are ASCII and a dot matches no line terminator of any kind.
    pub(super) fn new(pattern: &str) -> Pattern {
        let mut pattern = pattern
            .replace("\\w", "0-9A-Za-z_")
            .replace("\\s", "\\t\\n\\x0B\\f\\r ");
        if !pattern.starts_with("(?s)") {
            pattern = pattern.replace(".*", "[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*");
        }
        Pattern(Regex::new(&format!("^(?:{pattern})$")).unwrap())
    }

    pub(super) fn matches(&self, text: &str) -> bool {
        self.0.is_match(text)
    }
}

/// `\w`, `\s` and `.` in the API's patterns mean what they mean in Java.
#[test]
fn patterns_are_those_of_java() {
    let word = Pattern::new("[\\w-]+");
    assert!(word.matches("aZ_9-") && !word.matches("ä") && !word.matches("٣"));
    let space = Pattern::new("[\\s]+");
    assert!(space.matches("\t\n\u{b}\u{c}\r ") && !space.matches("\u{a0}") && !space.matches("\u{85}"));
    let line = Pattern::new(".*");
    for end in ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"] {
        assert!(!line.matches(end) && Pattern::new("(?s).*").matches(end), "{end:?}");
    }
}

/// All of ASCII, and elsewhere the characters at the ends of classes: letters, marks, numbers, symbols, punctuation, spaces of
/// all kinds, controls and format characters, private use, and code points without a character.
fn character() -> impl Strategy<Value = char> {
    prop_oneof![
        3 => prop::char::range('\0', '\u{7F}'),
        1 => prop::sample::select(
            "\u{80}\u{85}\u{9F}\u{A0}¡\u{AD}¼ßÿ\u{300}\u{378}Ж٣\u{61C}क\u{93F}\u{1680}\u{180E}\u{2000}\u{2003}\u{200A}\u{200B}\u{200D}\
             \u{200F}–„‰\u{2028}\u{2029}\u{202F}\u{205F}\u{2060}€ⅷ①∑\u{3000}、中\u{E000}\u{FE0F}\u{FEFF}！\u{FFFD}\u{FFFF}𝒳😀🏽\u{E0020}\
             \u{F0000}"
                .chars()
                // Unicode has no character there yet, and rules accept what may become one.
                .filter(|c| *c != '\u{378}')
                .collect::<Vec<_>>()
        ),
    ]
}

/// For each place with a pattern: short strings of such characters, and the place's form with one of them in the middle.
#[test]
fn rules_and_patterns_agree() {
    for (place, bounds) in places() {
        let (SampleValue::Text(_), Some(_)) = (&place.value, &bounds.pattern) else {
            continue;
        };
        let long = place.text(40, 'x');
        let short = prop::collection::vec(character(), 1..6).prop_map(String::from_iter);
        let mixed = (0..=long.len(), character()).prop_map(move |(at, c)| {
            let mut text = long.clone();
            text.insert(at, c);
            text
        });
        let config = Config {
            cases: 48,
            failure_persistence: None,
            ..Config::default()
        };
        let result = TestRunner::new(config).run(&prop_oneof![short, mixed], |text| {
            let declaration = place.with(&format!("{text:?}"));
            let said = diagnose(&declaration);
            // Other rules check something else in the same string.
            let ours = said.iter().any(|it| place.rules.contains(&it.rule.unwrap_or_default()));
            if !bounds.take_text(&text) {
                prop_assert!(ours, "taken: {declaration}");
            } else if place.narrower.is_empty() {
                prop_assert!(!ours, "refused: {declaration}");
            }
            Ok(())
        });
        assert!(result.is_ok(), "{result:?}");
    }
}
