//! The input of an import: a template from a file or a stack, or answers of Cognito about a pool without a template.

use clap::ArgMatches;

use crate::Streams;
use crate::aws::Account;
use crate::aws::stack::{self, TemplateStage};
use crate::described::{Answers, Described, ask_about, ask_about_identity_pool};
use crate::outcome::Failure;
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
            if pool.contains(':') {
                return Err(Failure::usage(format!(
                    "{pool} is the ID of an identity pool\n\
                     help: pass the user pool whose tokens it accepts, as in --pool eu-central-1_aBcDeFgHi --identity-pool {pool}"
                )));
            }
            let identity_pools: Vec<&String> = arguments.get_many("identity-pool").into_iter().flatten().collect();
            if let Some(other) = identity_pools.iter().find(|id| !id.contains(':')) {
                return Err(Failure::usage(format!(
                    "{other} is not the ID of an identity pool\n\
                     help: write it as in --identity-pool eu-central-1:3b1c7a6e-0000-4000-8000-123456789012"
                )));
            }
            let account = Account::of(arguments);
            let mut answers = ask_about(pool, &account, streams)?;
            for id in identity_pools {
                ask_about_identity_pool(id, &account, streams, &mut answers)?;
            }
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
