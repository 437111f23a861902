//! The input of an import: a template from a file or a stack, or answers of Cognito about a pool without a template.

use clap::ArgMatches;

use crate::Streams;
use crate::aws::Account;
use crate::aws::stack::{self, TemplateStage};
use crate::cli::Failure;
use crate::described::{Answers, Described, ask_about};
use crate::template::source::{self, File};

/// The template to import.
#[derive(Debug)]
pub(super) struct ImportedTemplate {
    pub(super) file: File,
    /// Set if the template was made from answers of Cognito.
    pub(super) described: Option<Described>,
}

impl ImportedTemplate {
    pub(super) fn of(arguments: &ArgMatches, streams: &mut Streams<'_>) -> Result<Self, Failure> {
        let text = |name: &str| arguments.get_one::<String>(name).map(String::as_str);
        let is_existing = text("resources-to-import").is_some();
        let describe = |file: String, answers: &Answers| {
            let described = Described::of(answers, text("name"), is_existing)?;
            let json = described.template.to_json_pretty();
            Ok::<_, Failure>(ImportedTemplate {
                file: File::of(&file, json)?,
                described: Some(described),
            })
        };
        if let Some(pool) = text("pool") {
            let answers = ask_about(pool, &Account::of(arguments), streams)?;
            return describe(format!("the pool {pool}"), &answers);
        }
        let names: Vec<&str> = arguments
            .get_many::<String>("file")
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        let mut answers: Option<Answers> = None;
        for name in &names {
            let (name, text) = (*name, source::read(name, streams)?);
            match Answers::of(&text) {
                Some(more) => answers.get_or_insert_default().extend(more),
                None if names.len() == 1 => {
                    return Ok(ImportedTemplate {
                        file: File::of(name, text)?,
                        described: None,
                    });
                }
                None => {
                    return Err(Failure::new(format!(
                        "{name} is not an answer of `aws cognito-idp`, and only answers can be in several files\n\
                         help: import one template at a time"
                    )));
                }
            }
        }
        match answers {
            Some(answers) => describe(names.join(", "), &answers),
            None => Ok(ImportedTemplate {
                file: stack::file_or_stack(None, arguments, TemplateStage::Original, streams)?,
                described: None,
            }),
        }
    }
}
