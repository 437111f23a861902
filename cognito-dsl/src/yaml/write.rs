//! YAML as text, laid out by `saphyr`, in the order of the objects.
//!
//! CloudFormation and the AWS tools read YAML 1.1, most others 1.2, and they differ in what is a string: `Yes`, `012`, `1:30`
//! and `2012-10-17` are something else to the one or the other. Which texts stand without quotes is therefore decided here:
//! those that nothing could take for anything else.

use std::borrow::Cow;
use std::fmt::Write;

use saphyr::{Mapping, Scalar, ScalarStyle, Yaml, YamlEmitter};

use cognito_model::{Json, Object, Template};

/// Writes a template as YAML, which says the same as [`to_json`](Template::to_json) to every reader of YAML 1.1 or 1.2. Texts of
/// several lines are written as such. Functions are written in full, as `Fn::Sub: ..`, not as tags. It ends with the end
/// of a line.
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
    // The memory takes every byte, so that nothing can go wrong.
    let _ = emitter.dump(&object(template.as_object()));
    // The marker of the document's start is for files of several documents.
    let text = text.strip_prefix("---\n").unwrap_or(&text);
    // The emitter indents the empty lines of a block too, which tools that tidy files undo. No text is lost: a line of a block
    // does not end with a space, and texts between quotes have no lines.
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
        // Which the emitter writes as a literal block.
        Yaml::Value(Scalar::String(Cow::Borrowed(text)))
    } else {
        quoted(text)
    }
}

fn plain(text: &str) -> Yaml<'_> {
    Yaml::Representation(Cow::Borrowed(text), ScalarStyle::Plain, None)
}

/// Between double quotes, where everything has an escape. The emitter takes what stands there as it is.
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

/// Whether a string can stand without quotes. It starts with a letter, as no number, date or indicator does, and is not one of
/// the words of YAML 1.1 or 1.2.
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

/// Whether a string is to be written as a block of lines: if it has several, and none with spaces at an end that somebody could
/// lose.
fn is_block(text: &str) -> bool {
    let body = text.strip_suffix('\n').unwrap_or(text);
    text.contains('\n')
        && !body.starts_with([' ', '\n', '\t'])
        && !body.ends_with('\n')
        && text.chars().all(|c| c == '\n' || is_printable(c))
        && body.split('\n').all(|line| !line.ends_with(' '))
}

/// Whether a character stands for itself in YAML: controls, line ends of other systems and marks of the byte order do not.
fn is_printable(character: char) -> bool {
    !character.is_control()
        && !matches!(
            character,
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
        )
}
