//! Reads a template in JSON or YAML, and finds the places of its parts in the file.

use std::fs;
use std::io::Read;
use std::path::Path;

use cognito_model::{Json, Template};
use saphyr::{MarkedYamlOwned, YamlDataOwned, YamlLoader};
use saphyr_parser::{Parser, Span};

use crate::Streams;
use crate::outcome::Failure;

/// A file with a template.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// As it was given: `-` is the standard input.
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) template: Json,
}

/// A place in a file, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SourceSpan {
    pub(crate) line: usize,
    pub(crate) column: usize,
    /// The number of characters on its line.
    pub(crate) length: usize,
}

/// Writes a file.
pub(crate) fn write(path: &str, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| Failure::new(format!("cannot write {path}: {error}")))
}

/// The text of a file, or of the standard input.
pub(crate) fn read(name: &str, streams: &mut Streams<'_>) -> Result<String, Failure> {
    let bytes = match name {
        "-" => {
            let mut bytes = Vec::new();
            streams.input.read_to_end(&mut bytes)?;
            bytes
        }
        path => fs::read(path).map_err(|error| Failure::new(format!("cannot read {path}: {error}")))?,
    };
    if Path::new(name).extension().is_some_and(|extension| extension == "rs") {
        return Err(Failure::new(format!(
            "{name} is a Rust file, not a CloudFormation template\n\
             help: the compiler checks the declarations in it; give this command the template that your build script writes"
        )));
    }
    String::from_utf8(bytes).map_err(|_| Failure::new(format!("{name} is not UTF-8")))
}

impl File {
    /// Reads a file, or the standard input.
    pub(crate) fn read(name: &str, streams: &mut Streams<'_>) -> Result<Self, Failure> {
        let text = read(name, streams)?;
        File::of(name, text)
    }

    /// Parses a template. Text that starts with a brace is JSON, or else YAML in flow style. The last one of several members with the
    /// same key counts.
    pub(crate) fn of(name: &str, text: String) -> Result<Self, Failure> {
        // `aws cloudformation get-template --query TemplateBody` prints a YAML template as a JSON string.
        if text.trim_start().starts_with('"') {
            if let Ok(Json::Text(inner)) = Json::from_text(&text) {
                return File::of(name, inner);
            }
        }
        let is_json = text.trim_start_matches('\u{feff}').trim_start().starts_with('{');
        let json = is_json.then(|| Template::from_json(text.trim_start_matches('\u{feff}')));
        let template: Json = match json {
            Some(Ok(template)) => template.into(),
            Some(Err(error)) => match cognito_dsl::yaml::read_last(&text) {
                Ok((template, _)) => template.into(),
                Err(_) => return Err(Failure::new(format!("{name}: {error}"))),
            },
            None => match cognito_dsl::yaml::read_last(&text) {
                Ok((template, _)) => template.into(),
                Err(error) => return Err(Failure::new(format!("{name}: {error}"))),
            },
        };
        if template.get("Resources").and_then(Json::as_object).is_none() {
            let fact = format!("{name} is not a CloudFormation template: it has no `Resources`");
            // The Serverless Framework has the template below `resources`, and its own functions beside it.
            let is_serverless = template.get("service").is_some() && template.get("provider").is_some();
            return Err(Failure::new(match is_serverless {
                true => format!(
                    "{fact}\n\
                     help: it is a configuration of the Serverless Framework; run `serverless package`, and use \
                     .serverless/cloudformation-template-update-stack.json"
                ),
                false => fact,
            }));
        }
        Ok(File {
            name: name.to_owned(),
            text,
            template,
        })
    }

    /// The places of the parts of the file.
    pub(crate) fn places(&self) -> Places {
        // JSON is YAML, except for escapes that no key of a template needs.
        let text = &cognito_dsl::yaml::indented(self.text.trim_start_matches('\u{feff}'));
        let mut loader: YamlLoader<'_, MarkedYamlOwned> = YamlLoader::default();
        loader.early_parse(false);
        loader.allow_duplicate_keys(true);
        let root = match Parser::new_from_str(text).load(&mut loader, true) {
            Ok(()) => loader.into_documents().into_iter().next(),
            Err(_) => None,
        };
        Places { root }
    }

    /// A line of the file, counted from 1.
    pub(crate) fn line(&self, number: usize) -> &str {
        let line = self.text.lines().nth(number.saturating_sub(1)).unwrap_or_default();
        line.trim_start_matches('\u{feff}')
    }
}

/// Where the parts of a file are. Finding out takes as long as reading the file.
#[derive(Debug)]
pub(crate) struct Places {
    root: Option<MarkedYamlOwned>,
}

impl Places {
    /// The place of the value at a path, or of the innermost one around it that exists.
    pub(crate) fn of(&self, path: &[String]) -> Option<SourceSpan> {
        self.find(path, |value, key| {
            // Mark a value on one line. If it has several lines, mark its key.
            let is_collection = matches!(value.data, YamlDataOwned::Mapping(_) | YamlDataOwned::Sequence(_));
            let is_short = value.span.start.line() == value.span.end.line() && !is_collection;
            match key {
                Some(key) if !is_short => key.span,
                _ => value.span,
            }
        })
    }

    /// The place of the key at a path.
    pub(crate) fn of_key(&self, path: &[String]) -> Option<SourceSpan> {
        self.find(path, |value, key| key.unwrap_or(value).span)
    }

    /// The place that `mark` chooses: of the value at a path, or of the innermost one around it that exists, or of its key.
    fn find(
        &self,
        path: &[String],
        mark: impl Fn(&MarkedYamlOwned, Option<&MarkedYamlOwned>) -> Span,
    ) -> Option<SourceSpan> {
        let mut node = self.root.as_ref()?;
        let mut key = None;
        for step in path {
            match &node.data {
                // A function in its short form: `!If [..]`.
                YamlDataOwned::Tagged(_, inner) => {
                    if is_scalar(inner) {
                        break;
                    }
                    node = inner;
                }
                YamlDataOwned::Mapping(members) => {
                    let found = members.iter().find(|(name, _)| match &name.data {
                        YamlDataOwned::Representation(text, _, _) => text == step.as_str(),
                        _ => false,
                    });
                    let Some((name, value)) = found else { break };
                    (key, node) = (Some(name), value);
                }
                YamlDataOwned::Sequence(items) => {
                    let Some(item) = step.parse::<usize>().ok().and_then(|index| items.get(index)) else {
                        break;
                    };
                    (key, node) = (None, item);
                }
                _ => break,
            }
        }
        let span = mark(node, key);
        let (line, column) = (span.start.line(), span.start.col() + 1);
        let length = match span.end.line() == line {
            true => span.end.col().saturating_sub(span.start.col()).max(1),
            false => 1,
        };
        Some(SourceSpan { line, column, length })
    }
}

fn is_scalar(node: &MarkedYamlOwned) -> bool {
    !matches!(node.data, YamlDataOwned::Mapping(_) | YamlDataOwned::Sequence(_))
}
