//! YAML as CloudFormation and SAM read it, with the short forms of functions: `!Ref`, `!GetAtt`, `!Sub`.
//!
//! Scalars are kept as text while `saphyr` parses, because YAML 1.1 and 1.2 differ in what is a number: an account ID such as
//! `012345678901` has to keep its zero.

use std::fmt;

use super::duplicates::{Duplicate, duplicates};
use super::indent::indented;
use saphyr::{AnnotatedMapping, MarkedYaml, Marker, ScalarStyle, ScanError, Tag, YamlData, YamlLoader};
use saphyr_parser::Parser;

use cognito_model::{Json, Object, Template, TemplateError};

/// Reads a template that is written in YAML. The members keep their order. CloudFormation takes the last one of several members with
/// the same key; here, they are an error.
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
    let (template, duplicates) = read_last(text)?;
    match duplicates.into_iter().next() {
        Some(duplicate) => Err(YamlError {
            place: Some(duplicate.place),
            what: duplicate.to_string(),
        }),
        None => Ok(template),
    }
}

/// Like [`read`], but takes the last one of several members with the same key, as CloudFormation does, and returns the others.
#[doc(hidden)]
pub fn read_last(text: &str) -> Result<(Template, Vec<Duplicate>), YamlError> {
    let text = &indented(text.strip_prefix('\u{feff}').unwrap_or(text));
    let mut loader: YamlLoader<'_, MarkedYaml<'_>> = YamlLoader::default();
    loader.early_parse(false);
    loader.allow_duplicate_keys(true);
    Parser::new_from_str(text).load(&mut loader, true)?;
    if let Some(error) = loader.error() {
        return Err(error.clone().into());
    }
    let documents = loader.into_documents();
    match &documents[..] {
        [document] => Ok((Template::try_from(value(document)?)?, duplicates(text))),
        [] => Err(YamlError::anywhere("the file is empty; a template has `Resources`")),
        [_, second, ..] => Err(YamlError::at(
            second.span.start,
            "a second document begins here; a template is one document",
        )),
    }
}

/// Why a string is not a template in YAML.
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
