//! Finds outputs in what tools print about a stack.

use std::error::Error;
use std::fmt;

use crate::model::{Json, Object, TemplateError};

/// Why outputs cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutputsError {
    /// The string is not JSON, for this reason.
    NotJson(String),
    /// The JSON is not in a form that tools use for outputs.
    NoOutputs,
    /// There is no output with this key.
    Missing(&'static str),
    /// Two stacks have different values for this key.
    Ambiguous(&'static str),
}

impl fmt::Display for OutputsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OutputsError::NotJson(reason) => write!(f, "the outputs are not JSON: {reason}"),
            OutputsError::NoOutputs => f.write_str(
                "the JSON has no outputs; use that of `aws cloudformation describe-stacks`, or an object of keys and values",
            ),
            OutputsError::Missing(key) => write!(f, "the stack has no output `{key}`; deploy the current template first"),
            OutputsError::Ambiguous(key) => write!(
                f,
                "several stacks have different outputs `{key}`; name one of them, as with `--stack-name`"
            ),
        }
    }
}

impl Error for OutputsError {}

/// The outputs of one or more stacks.
#[doc(hidden)]
pub struct Deployed {
    values: Vec<(String, String)>,
}

impl Deployed {
    /// The outputs in this JSON.
    ///
    /// # Errors
    ///
    /// If it is not JSON, or has no outputs.
    pub fn from_json(json: &str) -> Result<Self, OutputsError> {
        let json = Json::from_text(json).map_err(|error| match error {
            TemplateError::NotJson(reason) => OutputsError::NotJson(reason),
            other => OutputsError::NotJson(other.to_string()),
        })?;
        let mut deployed = Deployed { values: Vec::new() };
        if deployed.add(&json) {
            Ok(deployed)
        } else {
            Err(OutputsError::NoOutputs)
        }
    }

    /// The value of this key, if there is one.
    ///
    /// # Errors
    ///
    /// If several stacks have the key, with different values.
    pub fn value(&self, key: &'static str) -> Result<Option<String>, OutputsError> {
        let mut found = None;
        for (name, value) in &self.values {
            match found {
                _ if name != key => {}
                Some(other) if other != value => return Err(OutputsError::Ambiguous(key)),
                _ => found = Some(value),
            }
        }
        Ok(found.cloned())
    }

    /// Adds the outputs in this JSON. Returns whether its form is known.
    fn add(&mut self, json: &Json) -> bool {
        match json {
            Json::List(outputs) => outputs.iter().all(|output| self.add_output(output)),
            Json::Object(object) => self.add_object(object),
            _ => false,
        }
    }

    fn add_output(&mut self, output: &Json) -> bool {
        let key = output.get("OutputKey").and_then(Json::as_text);
        let (Some(key), Some(value)) = (key, output.get("OutputValue")) else {
            return false;
        };
        self.add_value(key, value)
    }

    fn add_value(&mut self, key: &str, value: &Json) -> bool {
        let Some(value) = value.as_text() else { return false };
        self.values.push((key.to_owned(), value.to_owned()));
        true
    }

    fn add_object(&mut self, object: &Object) -> bool {
        if let Some(Json::List(stacks)) = object.get("Stacks") {
            return stacks.iter().all(|stack| self.add(stack));
        }
        if let Some(outputs @ Json::List(_)) = object.get("Outputs") {
            return self.add(outputs);
        }
        // A stack without outputs has no member for them.
        if object.contains("StackId") {
            return true;
        }
        object.iter().all(|(key, value)| match value {
            // The CDK writes an object for each stack.
            Json::Object(stack) => stack.iter().all(|(key, value)| self.add_value(key, value)),
            value => self.add_value(key, value),
        })
    }
}

/// The type of a field.
#[doc(hidden)]
pub trait OutputField: Sized {
    /// The field with the value that was found.
    fn of(key: &'static str, found: Option<String>) -> Result<Self, OutputsError>;
}

impl OutputField for String {
    fn of(key: &'static str, found: Option<String>) -> Result<Self, OutputsError> {
        found.ok_or(OutputsError::Missing(key))
    }
}

impl OutputField for Option<String> {
    fn of(_: &'static str, found: Option<String>) -> Result<Self, OutputsError> {
        Ok(found)
    }
}
