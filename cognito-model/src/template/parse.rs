//! Parses JSON with `json-event-parser`: keeps every key and number as written, and gives the position of each mistake.

use json_event_parser::{JsonEvent, JsonSyntaxError, LowLevelJsonParser};

use super::{Json, Object};

/// The maximum nesting of values, so that reading a template cannot exhaust the stack.
const DEPTH: usize = 128;

/// An object or a list that has not been closed yet.
enum Open {
    List(Vec<Json>),
    /// With the key of the next member.
    Object(Object, String),
}

/// The value, or what is wrong and where.
pub(super) fn parse(text: &str) -> Result<Json, String> {
    // Some editors and shells on Windows begin a file with a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut parser = LowLevelJsonParser::new();
    let mut rest = text.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    let mut root = None;
    loop {
        let step = parser.parse_next(rest, true);
        rest = &rest[step.consumed_bytes..];
        let here = |what: String| at(what, &text.as_bytes()[..text.len() - rest.len()]);
        let value = match step.event {
            None => continue,
            Some(Err(error)) => return Err(described(text, &error)),
            Some(Ok(JsonEvent::Eof)) => return root.ok_or_else(|| here("there is no value".to_owned())),
            Some(Ok(JsonEvent::StartArray | JsonEvent::StartObject)) if open.len() == DEPTH => {
                return Err(here(format!("values are nested more than {DEPTH} deep")));
            }
            Some(Ok(JsonEvent::StartArray)) => {
                open.push(Open::List(Vec::new()));
                continue;
            }
            Some(Ok(JsonEvent::StartObject)) => {
                open.push(Open::Object(Object::new(), String::new()));
                continue;
            }
            Some(Ok(JsonEvent::ObjectKey(name))) => {
                if let Some(Open::Object(object, key)) = open.last_mut() {
                    if object.contains(&name) {
                        return Err(here(format!("the key `{name}` comes twice")));
                    }
                    *key = name.into_owned();
                }
                continue;
            }
            Some(Ok(JsonEvent::EndArray | JsonEvent::EndObject)) => match open.pop() {
                Some(Open::List(items)) => Json::List(items),
                Some(Open::Object(object, _)) => Json::Object(object),
                None => continue,
            },
            Some(Ok(JsonEvent::Null)) => Json::Null,
            Some(Ok(JsonEvent::Boolean(value))) => Json::Bool(value),
            Some(Ok(JsonEvent::String(value))) => Json::Text(value.into_owned()),
            Some(Ok(JsonEvent::Number(value))) => {
                Json::number(&value).ok_or_else(|| here(format!("`{value}` is not a number")))?
            }
        };
        match open.last_mut() {
            Some(Open::List(items)) => items.push(value),
            Some(Open::Object(object, key)) => {
                object.set(std::mem::take(key), value);
            }
            None => root = Some(value),
        }
    }
}

impl Json {
    /// A number from its digits: an integer if possible.
    fn number(text: &str) -> Option<Json> {
        match text.parse::<i64>() {
            Ok(integer) => Some(Json::Integer(integer)),
            Err(_) => text.parse().ok().map(Json::Float),
        }
    }
}

/// The message with its position, which is after what was read.
fn at(what: String, read: &[u8]) -> String {
    let line_start = read
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |index| index + 1);
    let line = read.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = String::from_utf8_lossy(&read[line_start..]).chars().count();
    format!("{what} at line {line} column {column}")
}

/// The word that begins at a place, if there is one.
fn unquoted_word(text: &str, start: u64) -> Option<&str> {
    let rest = text.get(usize::try_from(start).ok()?..)?;
    let end = rest.find(|character: char| !character.is_alphanumeric() && character != '_');
    rest.get(..end.unwrap_or(rest.len())).filter(|word| !word.is_empty())
}

/// The message for a syntax error, in our style.
fn described(text: &str, error: &JsonSyntaxError) -> String {
    let start = error.location().start;
    let is_at_the_end = start.offset >= text.trim_end().len() as u64;
    let mut message = match is_at_the_end {
        true => "the text ends too early".to_owned(),
        false => match unquoted_word(text, start.offset) {
            // The parser takes the first letter for the beginning of `null`, `true` or `false`.
            Some(word) if error.message().ends_with(" expected") => format!("`{word}` is not a JSON value"),
            _ => error.message().to_owned(),
        },
    };
    if let Some(first) = message.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    format!("{message} at line {} column {}", start.line + 1, start.column + 1)
}
