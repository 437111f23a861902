//! Writes JSON as text, with members in order.

use std::fmt;

use super::{Json, Object, Template, TemplateError, parse};

/// The indent for each level.
const INDENT: &str = "  ";

impl Json {
    /// Reads a value.
    ///
    /// # Errors
    ///
    /// If the text is not JSON, if a key occurs twice, because one of the two would be lost, or if values are nested more than
    /// 128 levels deep.
    pub fn from_text(text: &str) -> Result<Self, TemplateError> {
        parse::parse(text).map_err(TemplateError::NotJson)
    }

    /// The value on one line, without whitespace between its parts.
    pub fn to_json(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, None);
        text
    }

    /// The value with one line for every part, indented by two spaces.
    pub fn to_json_pretty(&self) -> String {
        let mut text = String::new();
        self.write(&mut text, Some(0));
        text
    }

    /// Writes the value on one line, or on several lines with this indent.
    fn write(&self, text: &mut String, indent: Option<usize>) {
        match self {
            Json::Null => text.push_str("null"),
            Json::Bool(true) => text.push_str("true"),
            Json::Bool(false) => text.push_str("false"),
            Json::Integer(value) => text.push_str(&value.to_string()),
            // With a decimal point or an exponent, so that it is read as the same number again.
            Json::Float(value) if value.is_finite() => text.push_str(&format!("{value:?}")),
            Json::Float(_) => text.push_str("null"),
            Json::Text(value) => quote(text, value),
            Json::List(items) => {
                let mut parts = Parts::open(text, '[', indent);
                for item in items {
                    parts.begin(text);
                    item.write(text, parts.indent);
                }
                parts.close(text, ']');
            }
            Json::Object(object) => write_object(object, text, indent),
        }
    }
}

fn write_object(object: &Object, text: &mut String, indent: Option<usize>) {
    let mut parts = Parts::open(text, '{', indent);
    for (key, value) in object.iter() {
        parts.begin(text);
        quote(text, key);
        text.push_str(if parts.indent.is_some() { ": " } else { ":" });
        value.write(text, parts.indent);
    }
    parts.close(text, '}');
}

/// The items of a list or the members of an object, while they are being written.
struct Parts {
    indent: Option<usize>,
    is_empty: bool,
}

impl Parts {
    fn open(text: &mut String, bracket: char, indent: Option<usize>) -> Self {
        text.push(bracket);
        Parts {
            indent: indent.map(|indent| indent + 1),
            is_empty: true,
        }
    }

    fn begin(&mut self, text: &mut String) {
        if !self.is_empty {
            text.push(',');
        }
        self.is_empty = false;
        new_line(text, self.indent);
    }

    fn close(self, text: &mut String, bracket: char) {
        if !self.is_empty {
            new_line(text, self.indent.map(|indent| indent - 1));
        }
        text.push(bracket);
    }
}

fn new_line(text: &mut String, indent: Option<usize>) {
    if let Some(indent) = indent {
        text.push('\n');
        for _ in 0..indent {
            text.push_str(INDENT);
        }
    }
}

/// Writes a string in quotes. Escapes only what JSON requires.
fn quote(text: &mut String, value: &str) {
    text.push('"');
    for character in value.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\u{8}' => text.push_str("\\b"),
            '\u{c}' => text.push_str("\\f"),
            '\0'..='\u{1f}' => text.push_str(&format!("\\u{:04x}", u32::from(character))),
            _ => text.push(character),
        }
    }
    text.push('"');
}

/// With one line for every part: [`Json::to_json_pretty`].
impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_json_pretty())
    }
}

impl Template {
    /// Reads a template. Keeps everything in it, in order. To read a `serde_json` value, pass its `to_string()`.
    ///
    /// # Errors
    ///
    /// The errors of [`Json::from_text`], and if the JSON does not have the structure of a template.
    pub fn from_json(text: &str) -> Result<Self, TemplateError> {
        Template::try_from(Json::from_text(text)?)
    }

    /// The template on one line, without whitespace between its parts. To get a `serde_json` value, pass this to its `from_str`.
    pub fn to_json(&self) -> String {
        let mut text = String::new();
        write_object(&self.sections, &mut text, None);
        text
    }

    /// The template with one line for every part, indented by two spaces.
    pub fn to_json_pretty(&self) -> String {
        let mut text = String::new();
        write_object(&self.sections, &mut text, Some(0));
        text
    }
}

/// With one line for every part: [`Template::to_json_pretty`].
impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_json_pretty())
    }
}
