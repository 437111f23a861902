//! YAML as CloudFormation and SAM read it, with the short forms of functions: `!Ref`, `!GetAtt`, `!Sub`.
//!
//! Scalars are kept as text while `saphyr` parses, because YAML 1.1 and 1.2 differ in what is a number: an account ID such as
//! `012345678901` has to keep its zero.

use std::borrow::Cow;
use std::fmt;

use saphyr::{AnnotatedMapping, MarkedYaml, Marker, ScalarStyle, ScanError, Tag, YamlData, YamlLoader};
use saphyr_parser::Parser;

use cognito_model::{Json, Object, Template, TemplateError};

/// Reads a template that is written in YAML. The members keep their order.
///
/// `!Ref` and `!Condition` become `Ref` and `Condition`, and every other short form becomes its function: `!Sub` becomes
/// `Fn::Sub`, and `!GetAtt Function.Arn` becomes `Fn::GetAtt` with a list. Aliases and merge keys (`<<`) are resolved. Transforms
/// are not applied: `Globals`, `Rules` and SAM resources stay as they are.
///
/// ```
/// use cognito_dsl::yaml::{self, YamlError};
///
/// let template = yaml::read(
///     "
/// Resources:
///   Function:
///     Type: AWS::Serverless::Function
///     Properties:
///       Role: !GetAtt Role.Arn
/// ",
/// )?;
/// let role = template.get("Resources.Function.Properties.Role").map(|role| role.to_json());
/// assert_eq!(role.as_deref(), Some(r#"{"Fn::GetAtt":["Role","Arn"]}"#));
/// # Ok::<(), YamlError>(())
/// ```
///
/// # Errors
///
/// If the text is not YAML, has no document or several, uses a tag that CloudFormation does not know, or is not a template. The
/// error says where.
pub fn read(text: &str) -> Result<Template, YamlError> {
    let text = &indented(text.strip_prefix('\u{feff}').unwrap_or(text));
    let mut loader: YamlLoader<'_, MarkedYaml<'_>> = YamlLoader::default();
    loader.early_parse(false);
    Parser::new_from_str(text).load(&mut loader, true)?;
    if let Some(error) = loader.error() {
        return Err(error.clone().into());
    }
    let documents = loader.into_documents();
    match &documents[..] {
        [document] => Ok(Template::try_from(value(document)?)?),
        [] => Err(YamlError::anywhere("the file is empty; a template has `Resources`")),
        [_, second, ..] => Err(YamlError::at(
            second.span.start,
            "a second document begins here; a template is one document",
        )),
    }
}

/// How many lines `indented` moves. Each one takes a pass over the text.
const MOVED: usize = 500;

/// The text, with spaces before what stands too far left inside of braces or brackets.
///
/// YAML wants each of their lines to the right of the key. CloudFormation does not, and published templates have a closing brace
/// below its key. `saphyr` has no option for it. Spaces mean nothing in that place.
#[doc(hidden)]
pub fn indented(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    for _ in 0..MOVED {
        let Some((line, column)) = too_far_left(&text) else {
            break;
        };
        let Some(place) = offset(&text, line, column) else {
            break;
        };
        let above = text.lines().nth(line.saturating_sub(2)).unwrap_or_default();
        let indentation = above.len() - above.trim_start_matches(' ').len();
        let spaces = " ".repeat(indentation.saturating_sub(column).max(1));
        text.to_mut().insert_str(place, &spaces);
    }
    text
}

/// The line, starting at 1, and the column, starting at 0, of what stands too far left. `saphyr` reports it only inside of braces
/// and brackets: anywhere else, fewer spaces end the value.
fn too_far_left(text: &str) -> Option<(usize, usize)> {
    for event in Parser::new_from_str(text) {
        let Err(error) = event else { continue };
        let is_it = matches!(
            error.info(),
            "invalid indentation" | "invalid indentation in flow construct"
        );
        return is_it.then(|| (error.marker().line(), error.marker().col()));
    }
    None
}

/// The byte offset of a line and a column.
fn offset(text: &str, line: usize, column: usize) -> Option<usize> {
    let mut start = 0;
    for (number, content) in text.split_inclusive('\n').enumerate() {
        if number + 1 == line {
            let places = content.char_indices().map(|(place, _)| place);
            return places.chain([content.len()]).nth(column).map(|place| start + place);
        }
        start += content.len();
    }
    None
}

/// Why a text is not a template in YAML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YamlError {
    /// The line and the column, starting at 1.
    place: Option<(usize, usize)>,
    what: String,
}

impl YamlError {
    fn at(place: Marker, what: impl Into<String>) -> Self {
        YamlError {
            place: Some((place.line(), place.col() + 1)),
            what: what.into(),
        }
    }

    fn anywhere(what: impl Into<String>) -> Self {
        YamlError {
            place: None,
            what: what.into(),
        }
    }

    /// The line, starting at 1. `None` if the error is about the whole file.
    pub fn line(&self) -> Option<usize> {
        self.place.map(|(line, _)| line)
    }

    /// The column, starting at 1. `None` if the error is about the whole file.
    pub fn column(&self) -> Option<usize> {
        self.place.map(|(_, column)| column)
    }
}

impl fmt::Display for YamlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((line, column)) = self.place {
            write!(f, "line {line}, column {column}: ")?;
        }
        f.write_str(&self.what)
    }
}

impl std::error::Error for YamlError {}

impl From<ScanError> for YamlError {
    fn from(error: ScanError) -> Self {
        YamlError::at(*error.marker(), error.info())
    }
}

impl From<TemplateError> for YamlError {
    fn from(error: TemplateError) -> Self {
        YamlError::anywhere(error.to_string())
    }
}

/// The functions that have a short form: `!` followed by the name.
const FUNCTIONS: [&str; 18] = [
    "And",
    "Base64",
    "Cidr",
    "Equals",
    "FindInMap",
    "GetAZs",
    "GetAtt",
    "If",
    "ImportValue",
    "Join",
    "Length",
    "Not",
    "Or",
    "Select",
    "Split",
    "Sub",
    "ToJsonString",
    "Transform",
];

fn value(node: &MarkedYaml<'_>) -> Result<Json, YamlError> {
    match &node.data {
        YamlData::Representation(text, style, None) => Ok(scalar(text, *style)),
        YamlData::Representation(text, style, Some(tag)) => tagged(tag, scalar(text, *style), text, node),
        YamlData::Tagged(tag, inner) => tagged(tag, value(inner)?, "", node),
        YamlData::Sequence(items) => list(items),
        YamlData::Mapping(members) => object(members),
        YamlData::Value(_) | YamlData::Alias(_) | YamlData::BadValue => {
            Err(YamlError::at(node.span.start, "this value cannot be read"))
        }
    }
}

fn list(items: &[MarkedYaml<'_>]) -> Result<Json, YamlError> {
    let mut list = Vec::new();
    for item in items {
        list.push(value(item)?);
    }
    Ok(Json::List(list))
}

fn object(members: &AnnotatedMapping<'_, MarkedYaml<'_>>) -> Result<Json, YamlError> {
    let mut object = Object::new();
    // A merge key never replaces what is written.
    let mut merged = Vec::new();
    for (key, member) in members {
        let YamlData::Representation(name, style, None) = &key.data else {
            return Err(YamlError::at(key.span.start, "a key in a template is a string"));
        };
        let member = value(member)?;
        if name == "<<" && *style == ScalarStyle::Plain {
            match member {
                Json::List(items) => merged.extend(items),
                one => merged.push(one),
            }
        } else {
            object.set(name.as_ref(), member);
        }
    }
    for source in merged {
        if let Json::Object(source) = source {
            for (name, member) in source {
                if !object.contains(&name) {
                    object.set(name, member);
                }
            }
        }
    }
    Ok(Json::Object(object))
}

/// A scalar, resolved by the core schema of YAML 1.2, except that a number that would be written differently remains a string.
fn scalar(text: &str, style: ScalarStyle) -> Json {
    if style != ScalarStyle::Plain {
        return text.into();
    }
    match text {
        "" | "~" | "null" | "Null" | "NULL" => Json::Null,
        "true" | "True" | "TRUE" => true.into(),
        "false" | "False" | "FALSE" => false.into(),
        _ => number(text).unwrap_or_else(|| text.into()),
    }
}

fn number(text: &str) -> Option<Json> {
    if let Ok(number) = text.parse::<i64>() {
        return (number.to_string() == text).then(|| number.into());
    }
    let is_decimal = text.starts_with(|c: char| c == '-' || c.is_ascii_digit()) && text.contains('.');
    let number = text.parse::<f64>().ok().filter(|_| is_decimal)?;
    (number.to_string() == text).then_some(Json::Float(number))
}

/// A value with a tag. `text` is the scalar as it is written, if it is one.
fn tagged(tag: &Tag, value: Json, text: &str, node: &MarkedYaml<'_>) -> Result<Json, YamlError> {
    if tag.is_yaml_core_schema() {
        return Ok(if tag.suffix == "str" { text.into() } else { value });
    }
    let name = tag.suffix.as_str();
    let known = tag.handle == "!" && (matches!(name, "Ref" | "Condition") || FUNCTIONS.contains(&name));
    if !known {
        let fact = format!("CloudFormation has no short form `{}{name}`", tag.handle);
        return Err(YamlError::at(node.span.start, fact));
    }
    let (function, argument) = match name {
        "Ref" | "Condition" => (name.to_owned(), value),
        // The name of a resource contains no dot, but the name of an attribute can.
        "GetAtt" => match text.split_once('.') {
            Some((resource, attribute)) => ("Fn::GetAtt".to_owned(), Json::from([resource, attribute])),
            None => ("Fn::GetAtt".to_owned(), value),
        },
        _ => (format!("Fn::{name}"), value),
    };
    Ok(Json::Object(Object::from([(function, argument)])))
}
