//! Writes YAML, laid out by `saphyr`, with members in order.
//!
//! CloudFormation and the AWS tools read YAML 1.1, and most others 1.2. These differ in what is a string: `Yes`, `012`, `1:30`
//! and `2012-10-17` are something else in one or the other. So we decide here which strings need no quotes: those that cannot be
//! mistaken for anything else.

use std::borrow::Cow;
use std::fmt::Write;

use saphyr::{Mapping, Scalar, ScalarStyle, Yaml, YamlEmitter};

use cognito_model::{Json, Object, Template};

/// Writes a template as YAML, which every parser of YAML 1.1 or 1.2 reads like [`to_json`](Template::to_json). Strings with
/// several lines are written as blocks. Functions are written in full, as `Fn::Sub: ..`, not as tags. The result ends with a line
/// break.
///
/// ```
/// use cognito_dsl::model::{Template, TemplateError};
/// use cognito_dsl::yaml;
///
/// let template = Template::from_json(
///     r#"{ "AWSTemplateFormatVersion": "2010-09-09", "Resources": { "A": { "Type": "AWS::Cognito::UserPool" } } }"#,
/// )?;
/// let text = "AWSTemplateFormatVersion: \"2010-09-09\"\nResources:\n  A:\n    Type: AWS::Cognito::UserPool\n";
/// assert_eq!(yaml::write(&template), text);
/// # Ok::<(), TemplateError>(())
/// ```
pub fn write(template: &Template) -> String {
    let mut text = String::new();
    let mut emitter = YamlEmitter::new(&mut text);
    emitter.multiline(true);
    // Writing to memory cannot fail.
    let _ = emitter.dump(&object(template.as_object()));
    // The document marker is for files with several documents.
    let text = text.strip_prefix("---\n").unwrap_or(&text);
    // The emitter also indents the empty lines of a block, which tools that tidy files undo. Nothing is lost: no line of a block
    // ends with a space, and quoted strings have no line breaks.
    let lines: Vec<&str> = text
        .split('\n')
        .map(|line| {
            if line.bytes().all(|byte| byte == b' ') {
                ""
            } else {
                line
            }
        })
        .collect();
    let mut text = lines.join("\n");
    if !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

fn value(json: &Json) -> Yaml<'_> {
    match json {
        Json::Null => plain("null"),
        Json::Bool(value) => Yaml::Value(Scalar::Boolean(*value)),
        Json::Integer(value) => Yaml::Value(Scalar::Integer(*value)),
        // As in JSON, which has no such numbers.
        Json::Float(value) if !value.is_finite() => plain("null"),
        Json::Float(value) => Yaml::Value(Scalar::FloatingPoint((*value).into())),
        Json::Text(text) => self::text(text),
        Json::List(items) => Yaml::Sequence(items.iter().map(value).collect()),
        Json::Object(members) => object(members),
    }
}

fn object(members: &Object) -> Yaml<'_> {
    let members = members.iter().map(|(key, member)| (key_of(key), value(member)));
    Yaml::Mapping(members.collect::<Mapping<'_>>())
}

fn key_of(key: &str) -> Yaml<'_> {
    if is_plainly_text(key) { plain(key) } else { quoted(key) }
}

fn text(text: &str) -> Yaml<'_> {
    if is_plainly_text(text) {
        plain(text)
    } else if is_block(text) {
        // The emitter writes this as a literal block.
        Yaml::Value(Scalar::String(Cow::Borrowed(text)))
    } else {
        quoted(text)
    }
}

fn plain(text: &str) -> Yaml<'_> {
    Yaml::Representation(Cow::Borrowed(text), ScalarStyle::Plain, None)
}

/// A string in double quotes, where everything can be escaped. The emitter does not change it.
fn quoted(text: &str) -> Yaml<'_> {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            // Writing to a string cannot fail.
            _ if !is_printable(character) => drop(write!(escaped, "\\u{:04x}", u32::from(character))),
            _ => escaped.push(character),
        }
    }
    Yaml::Representation(Cow::Owned(escaped), ScalarStyle::DoubleQuoted, None)
}

/// Whether a string needs no quotes. It starts with a letter, unlike any number, date or indicator, and is not one of the
/// special words of YAML 1.1 or 1.2.
fn is_plainly_text(text: &str) -> bool {
    const WORDS: [&str; 11] = [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
    ];
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|c| c == ' ' || c.is_ascii_graphic())
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !WORDS.iter().any(|word| word.eq_ignore_ascii_case(text))
}

/// Whether to write a string as a block of lines: if it has several, and none begins or ends with spaces that could get lost.
fn is_block(text: &str) -> bool {
    let body = text.strip_suffix('\n').unwrap_or(text);
    text.contains('\n')
        && !body.starts_with([' ', '\n', '\t'])
        && !body.ends_with('\n')
        && text.chars().all(|c| c == '\n' || is_printable(c))
        && body.split('\n').all(|line| !line.ends_with(' '))
}

/// Whether a character can be written in YAML as it is: control characters, line endings of other systems and byte order marks
/// cannot.
fn is_printable(character: char) -> bool {
    !character.is_control()
        && !matches!(
            character,
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
        )
}
